import { scaleUtc } from "d3";
import type { Strip } from "./event-strip/scene.ts";
import { middle, type StripEvent } from "./input.ts";
import { round } from "./draw/round.ts";
import type { Scene, Shape } from "./draw/scene.ts";
import { TEXT_SIZE, textWidth, TYPES } from "./draw/text-box.ts";
import { timeTicks } from "./draw/ticks.ts";

/** A stretch of time that is drawn larger elsewhere; of several, in order of time. */
export interface Window {
  readonly label: string;
  readonly from: number;
  readonly until: number;
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
  const inset = width < 500 ? 12 : 6;
  const x = scaleUtc([strip.from, strip.until], [inset, width - inset]);
  const levels = stack(strip.events.map((event) => x(middle(event))));
  const head = windows.length * BRACKET;
  const base = head + (Math.max(0, ...levels) + 1) * STEP + 10;
  const d = `M${String(round(inset))},${String(round(base))}H${String(round(width - inset))}`;
  return {
    id: strip.id,
    title: strip.title,
    description: strip.description,
    width,
    height: round(base + FOOT),
    shapes: [
      { kind: "path", role: "zero", d },
      ...timeTicks(strip.from, strip.until, x, width).flatMap((tick): Shape[] => {
        const y = round(base + 5 + TEXT_SIZE);
        return [
          { kind: "path", role: "grid", d: `M${String(round(tick.x))},${String(round(base))}v5` },
          { kind: "text", role: "tick", x: round(tick.middle), y, text: tick.label, anchor: "middle" },
        ];
      }),
      // The later its window, the higher a label stands: it ends at its bracket, so none crosses another's.
      ...windows.flatMap((window, i) => {
        const next = windows[i + 1];
        return bracket(window, (windows.length - 1 - i) * BRACKET, base, x, next ? x(next.from) : width);
      }),
      ...strip.events.map((event, i) => mark(event, x(middle(event)), base - (levels[i] ?? 0) * STEP - R - 1)),
    ],
  };
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
  const top = String(round(y + TEXT_SIZE + 5));
  const d = `M${String(round(left))},${String(round(base))}V${top}H${String(round(right))}V${String(round(base))}`;
  const end = Math.max(right, textWidth(window.label, TYPES.gap));
  return [
    { kind: "path", role: "leader", d },
    ...(end > right && end > limit
      ? []
      : [
          {
            kind: "text",
            role: "gap",
            x: round(end),
            y: round(y + TEXT_SIZE),
            text: window.label,
            anchor: "end",
          } as const,
        ]),
  ];
}

function mark({ claim, core }: StripEvent, x: number, y: number): Shape {
  const d = `M${String(round(x))},${String(round(y - R))}a${String(R)},${String(R)},0,1,0,.01,0z`;
  return { kind: "path", role: "mark", d, claim, core, fill: core ? "solid" : "hollow" };
}
