import { marks, type TimeSeries } from "./panel.ts";

/** The tallest panel of a scale, in pixels from zero to its highest value; of one that is drawn larger below, too. */
const FULL_HEIGHT = 168;
const WHOLE_HEIGHT = 240;
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
 * times larger has a scale of its own. What is drawn larger is so by a round factor.
 */
export function panelScales(panels: readonly TimeSeries[]): PanelScale[] {
  const highest = panels.map((panel, i) => {
    const drawn = [panel, ...(panel.enlarged ? panels.slice(i + 1, i + 2) : [])];
    return Math.max(0, ...drawn.flatMap(marks).map(({ value }) => value));
  });
  const units = roundFactors(panels, unitsPerPixel(panels, highest));
  return highest.map((value, i) => {
    const unit = units[i] ?? 1;
    const height = Math.max(value / unit, LEAST_HEIGHT);
    return { top: unit * height, height };
  });
}

function unitsPerPixel(panels: readonly TimeSeries[], highest: readonly number[]): number[] {
  return highest.map((value, i) => {
    const isPeer = (other: number, j: number) =>
      i === j || (other > 0 && value > 0 && ratio(other, value) <= SAME_SCALE);
    const whole = panels.some(({ enlarged }, j) => enlarged && isPeer(highest[j] ?? 0, j));
    return Math.max(...highest.filter(isPeer), 1) / (whole ? WHOLE_HEIGHT : FULL_HEIGHT);
  });
}

/** The same, where an enlargement is as many times larger as a number of one digit and zeros says. */
function roundFactors(panels: readonly TimeSeries[], units: readonly number[]): number[] {
  return panels.reduce<number[]>(
    (all, { enlarged }, i) => {
      const [whole, larger] = [all[i], all[i + 1]];
      if (!enlarged || whole === undefined || larger === undefined) return all;
      const factor = whole / larger;
      if (factor < 1) return all;
      const digit = 10 ** Math.floor(Math.log10(factor));
      const round = Math.floor(factor / digit) * digit;
      return all.map((unit) => (unit === larger ? whole / round : unit));
    },
    [...units],
  );
}

/** How many times taller a panel draws what the one above it draws too; `undefined` where it enlarges none. */
export function timesTaller(panel: TimeSeries, panels: readonly TimeSeries[]): number | undefined {
  const i = panels.indexOf(panel);
  if (!panels[i - 1]?.enlarged) return undefined;
  const [above, own] = panelScales(panels).slice(i - 1, i + 1);
  return above && own && Math.round(((above.top / above.height) * own.height) / own.top);
}

/** Do all panels count the same number of units to the pixel? */
export function oneScale(scales: readonly PanelScale[]): boolean {
  const [first] = scales;
  return scales.every(({ top, height }) => Math.abs(top / height - (first?.top ?? 0) / (first?.height ?? 1)) < 1e-9);
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}
