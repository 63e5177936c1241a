import type { TimeSeries } from "./panel.ts";

/** The tallest panel of a scale, in pixels from zero to its highest value. */
const FULL_HEIGHT = 168;
const LEAST_HEIGHT = 62;
/** Panels whose highest values are within this factor share a scale. */
const SAME_SCALE = 8;

/** A panel's part of the drawing: `height` pixels for `top` units. */
export interface PanelScale {
  readonly top: number;
  readonly height: number;
}

/**
 * The scale of each panel, in their order. Panels of like size count the same
 * number of units to the pixel, so that they can be compared by eye; one many
 * times larger has a scale of its own.
 */
export function panelScales(panels: readonly TimeSeries[]): PanelScale[] {
  const highest = panels.map(({ reports }) => Math.max(0, ...reports.map(({ value }) => value)));
  return highest.map((value) => {
    const peers = highest.filter((other) => other > 0 && value > 0 && ratio(other, value) <= SAME_SCALE);
    const top = Math.max(...peers, 1);
    const height = Math.max((FULL_HEIGHT * value) / top, LEAST_HEIGHT);
    return { top: (top * height) / FULL_HEIGHT, height };
  });
}

/** Do all panels count the same number of units to the pixel? */
export function oneScale(scales: readonly PanelScale[]): boolean {
  const [first] = scales;
  return scales.every(({ top, height }) => Math.abs(top / height - (first?.top ?? 0) / (first?.height ?? 1)) < 1e-9);
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}
