import { scaleUtc } from "d3";
import { levelAxis } from "../draw/axes.ts";
import { disc } from "../draw/disc.ts";
import { round } from "../draw/round.ts";
import type { Scene, Shape } from "../draw/scene.ts";
import { textAt } from "../draw/text-at.ts";
import { TEXT_SIZE, textWidth, TYPES } from "../draw/text-box.ts";
import { timeTicks } from "../draw/ticks.ts";
import { middle, type Times } from "../times.ts";
import type { Strip } from "./strip.ts";

/** A stretch of time that is drawn larger elsewhere; of several, in order of time. */
export interface Window extends Times {
  readonly label: string;
}

const R = 3;
/** From one dot to the next that stands on it. */
const STEP = 2 * R + 1;
const FOOT = 28;
const BRACKET = 26;

/**
 * Every event as a dot on its day, dots that would touch stacked: where the
 * evidence is dense, and where it is silent. Windows stand as brackets above.
 */
export function drawOverview(strip: Strip, windows: readonly Window[], width: number): Scene {
  const { id, title, description, from, until, events } = strip;
  const inset = width < 500 ? 12 : 6;
  const x = scaleUtc([from, until], [inset, width - inset]);
  const levels = stack(events.map((event) => x(middle(event))));
  const base = windows.length * BRACKET + (Math.max(0, ...levels) + 1) * STEP + 10;
  const shapes: Shape[] = [
    { kind: "path", role: "zero", d: `M${round(inset)},${round(base)}H${round(width - inset)}` },
    ...levelAxis(timeTicks(from, until, x, width), base, "v5", base + 5 + TEXT_SIZE),
    // The later its window, the higher a label stands: it ends at its bracket, so none crosses another's.
    ...windows.flatMap((window, i) => {
      const next = windows[i + 1];
      return bracket(window, (windows.length - 1 - i) * BRACKET, base, x, next ? x(next.from) : width);
    }),
    ...events.map(({ claim, core, ...span }, i): Shape => {
      const d = disc(x(middle(span)), base - (levels[i] ?? 0) * STEP - R - 1, R);
      return { kind: "path", role: "mark", d, claim, core, fill: core ? "solid" : "hollow" };
    }),
  ];
  return { id, title, description, width, height: round(base + FOOT), shapes };
}

/** For each dot, from left to right, the lowest level on which it touches no other. */
function stack(xs: readonly number[]): number[] {
  const ends: number[] = [];
  return xs.map((x) => {
    const free = ends.findIndex((end) => end <= x - STEP);
    const level = free === -1 ? ends.length : free;
    ends[level] = x;
    return level;
  });
}

/** @param limit where the next bracket begins: a label that would reach it is left out */
function bracket(window: Window, y: number, base: number, x: (at: number) => number, limit: number): Shape[] {
  const [left, right] = [x(window.from), x(window.until)];
  const d = `M${round(left)},${round(base)}V${round(y + TEXT_SIZE + 5)}H${round(right)}V${round(base)}`;
  const end = Math.max(right, textWidth(window.label, TYPES.gap));
  const crowded = end > right && end > limit;
  return [
    { kind: "path", role: "leader", d },
    ...(crowded ? [] : [textAt("gap", window.label, end, y + TEXT_SIZE, "end")]),
  ];
}
