import type { Panel, TimePanel } from "../input.ts";

/** The tallest panel of a scale, in pixels from zero to its highest value. */
const FULL_HEIGHT = 168;
const LEAST_HEIGHT = 62;
/** Panels whose highest values are within this factor share a scale. */
const SAME_SCALE = 8;

/** A panel's part of the drawing: `height` pixels for `top` units. */
export interface Extent {
  readonly top: number;
  readonly height: number;
}

/**
 * How tall each panel is. Panels of like size count the same number of units to
 * the pixel, so that they can be compared by eye; one many times larger has a
 * scale of its own.
 *
 * @param highest the highest value of each panel; 0 where nothing is reported
 */
export function panelExtents(highest: readonly number[]): Extent[] {
  return highest.map((value) => {
    const peers = highest.filter((other) => other > 0 && value > 0 && ratio(other, value) <= SAME_SCALE);
    const top = Math.max(...peers, 1);
    const height = Math.max((FULL_HEIGHT * value) / top, LEAST_HEIGHT);
    return { top: (top * height) / FULL_HEIGHT, height };
  });
}

/** The extent of every panel of numbers over time, ceilings included. */
export function timeExtents(panels: readonly Panel[]): ReadonlyMap<Panel, Extent> {
  const time = panels.filter((panel): panel is TimePanel => panel.kind === "time");
  const extents = panelExtents(
    time.map(({ reports, ceilings }) => Math.max(0, ...[...reports, ...ceilings].map(({ value }) => value))),
  );
  return new Map(time.flatMap((panel, i) => (extents[i] ? [[panel, extents[i]] as const] : [])));
}

/** Do all panels count the same number of units to the pixel? */
export function oneScale(extents: readonly Extent[]): boolean {
  const [first] = extents;
  return extents.every(({ top, height }) => Math.abs(top / height - (first?.top ?? 0) / (first?.height ?? 1)) < 1e-9);
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}
