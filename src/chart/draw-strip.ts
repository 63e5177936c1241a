import { scaleUtc } from "d3";
import { middle } from "./input.ts";
import { round } from "./round.ts";
import type { Scene, Shape } from "./scene.ts";
import { TEXT_SIZE, textWidth } from "./text-box.ts";
import { timeTicks } from "./ticks.ts";

/** An event on a strip. Times are milliseconds since 1970, UTC. */
export interface StripEvent {
  /** Full names of the claims it rests on, separated by spaces. */
  readonly claim: string;
  /** The span that its date may mean; `end` is the first moment after. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Reported by one of the five articles. */
  readonly core: boolean;
}

/** A stretch of time with its events, in order. Every event lies within it. */
export interface Strip {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly from: number;
  readonly until: number;
  readonly events: readonly StripEvent[];
}

const DAY = 24 * 3600 * 1000;
/** Pixels from one event to the next, and what one takes more whose label stands above its mark. */
const ROW = 21;
const LIFT = 15;
/** Pixels for the times above the events, and under the last. */
const HEAD = 26;
const FOOT = 8;
/** From a mark to its label. */
const AIR = 7;

/**
 * A row for every event, in order, so that however dense a week is each can be
 * read: a dot on its day, or a bar over the month or year that its date may
 * mean, with its label on whichever side has room, or above where neither has.
 */
export function drawStrip({ id, title, description, from, until, events }: Strip, width: number): Scene {
  const inset = width < 500 ? 10 : 4;
  const x = scaleUtc([from, until], [inset + 4, width - inset - 4]);
  const rows = events.map((event) => placeRow(event, x, inset, width - inset));
  const tops = rows.map((_, i) => HEAD + rows.slice(0, i).reduce((sum, { height }) => sum + height, 0));
  const height = HEAD + rows.reduce((sum, row) => sum + row.height, 0) + FOOT;
  const shapes = [...times({ from, until }, x, width, height), ...rows.flatMap((row, i) => drawRow(row, tops[i] ?? 0))];
  return { id, title, description, width, height, shapes };
}

interface Row {
  readonly event: StripEvent;
  /** The mark from left to right, and where its label begins or ends. */
  readonly left: number;
  readonly right: number;
  readonly label: { readonly x: number; readonly anchor: "start" | "end"; readonly above: boolean };
  readonly height: number;
}

function placeRow(event: StripEvent, x: (at: number) => number, min: number, max: number): Row {
  const r = radius(event);
  const at = x(middle(event));
  // In a strip of a year a month is a bar; in one of ten days a day is still a dot.
  const [left, right] = isDay(event)
    ? [at - r, at + r]
    : [x(event.start), Math.max(x(event.end), x(event.start) + 2 * r)];
  const words = textWidth(event.label);
  const row = { event, left, right, height: ROW };
  if (right + AIR + words <= max) return { ...row, label: { x: right + AIR, anchor: "start", above: false } };
  if (left - AIR - words >= min) return { ...row, label: { x: left - AIR, anchor: "end", above: false } };
  const start = Math.max(min, Math.min(left, max - words));
  return { ...row, label: { x: start, anchor: "start", above: true }, height: ROW + LIFT };
}

function drawRow({ event, left, right, label, height }: Row, top: number): Shape[] {
  const { claim, core } = event;
  const y = top + height - ROW / 2;
  const r = radius(event);
  const d = isDay(event) ? dot(left + r, y, r) : `M${p(left)},${p(y - 2)}H${p(right)}v4H${p(left)}Z`;
  const baseline = label.above ? y - LIFT + 4.5 : y + 4.5;
  return [
    { kind: "path", role: "mark", d, claim, core, fill: core ? "solid" : "hollow" },
    {
      kind: "text",
      role: core ? "core" : "label",
      x: round(label.x),
      y: round(baseline),
      text: event.label,
      anchor: label.anchor,
    },
  ];
}

function times(
  { from, until }: Pick<Strip, "from" | "until">,
  x: (at: number) => number,
  width: number,
  height: number,
) {
  const room = x(until) - x(from);
  return timeTicks(from, until, room).flatMap(({ at, label }): Shape[] => {
    const half = textWidth(label) / 2;
    const px = Math.min(Math.max(x(at), half), width - half);
    return [
      { kind: "path", role: "grid", d: `M${p(x(at))},${p(HEAD - 8)}V${p(height)}` },
      { kind: "text", role: "tick", x: round(px), y: TEXT_SIZE, text: label, anchor: "middle" },
    ];
  });
}

function isDay({ start, end }: StripEvent): boolean {
  return end - start <= DAY;
}

function radius({ core }: StripEvent): number {
  return core ? 4.5 : 3.5;
}

function dot(x: number, y: number, r: number): string {
  return `M${p(x - r)},${p(y)}a${p(r)},${p(r)} 0 1 0 ${p(2 * r)},0a${p(r)},${p(r)} 0 1 0 ${p(-2 * r)},0Z`;
}

function p(pixels: number): string {
  return String(round(pixels));
}
