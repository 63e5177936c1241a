import { scaleUtc, ticks, utcFormat } from "d3";
import { textWidth, TYPES } from "./text-box.ts";

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A tick of an axis that runs to the right, in pixels. */
export interface PlacedTick {
  readonly label: string;
  /** Where its line stands. */
  readonly x: number;
  /** Where the middle of its label stands: over the line, but for one that would leave the frame. */
  readonly middle: number;
}

const DAY = 24 * 3600 * 1000;
/** Up to so many days the ticks are days, then months, then years. */
const DAYS = 62;
const MONTHS = 3 * 366;
/** Pixels between two labels. */
const AIR = 10;

/** Round values from 0 to `top`, about one for every 45 pixels of `height`. */
export function valueTicks(top: number, height: number): Tick[] {
  return numbers(top, Math.max(2, Math.round(height / 45)));
}

/**
 * Round values from 0 to `most` on an axis that runs to the right, `count` or
 * fewer, so that their labels stand clear of each other.
 *
 * @param x the pixel of a value, and `width` that of the frame's right edge
 */
export function levelTicks(most: number, count: number, x: (value: number) => number, width: number): PlacedTick[] {
  return fewer(count, (n) => place(numbers(most, n), x, width));
}

/**
 * Years, or months where the axis spans fewer than three years, or days where
 * it spans fewer than two months, thinned until their labels stand clear of each
 * other. Times are in UTC.
 *
 * @param x the pixel of a moment, and `width` that of the frame's right edge
 */
export function timeTicks(from: number, until: number, x: (at: number) => number, width: number): PlacedTick[] {
  const days = (until - from) / DAY;
  const [widest, form] = days < DAYS ? ["30 Nov", "%-d %b"] : days < MONTHS ? ["Nov 2023", "%b %Y"] : ["2023", "%Y"];
  const format = utcFormat(form);
  const most = Math.floor((x(until) - x(from)) / (textWidth(widest, TYPES.tick) + AIR));
  return fewer(Math.max(1, most), (n) => {
    const dates = scaleUtc([from, until], [0, 1]).ticks(n);
    const found = dates.map((date) => ({ at: date.getTime(), label: format(date) }));
    const distinct = new Set(found.map(({ label }) => label)).size === found.length;
    return distinct ? place(found, x, width) : undefined;
  });
}

function numbers(top: number, count: number): Tick[] {
  return ticks(0, top, count)
    .filter(Number.isInteger)
    .map((at) => ({ at, label: String(at).replace(/\B(?=(\d{3})+$)/g, ",") }));
}

/** The most ticks, from `count` down to one, that can be placed. */
function fewer(count: number, ticks: (count: number) => PlacedTick[] | undefined): PlacedTick[] {
  for (let n = count; n > 0; n -= 1) {
    const placed = ticks(n);
    if (placed) return placed;
  }
  return [];
}

/** Each tick in its place; `undefined` where two labels would stand closer than they may. */
function place(ticks: readonly Tick[], x: (at: number) => number, width: number): PlacedTick[] | undefined {
  const placed = ticks.map(({ at, label }) => {
    const half = textWidth(label, TYPES.tick) / 2;
    return { label, half, x: x(at), middle: Math.min(Math.max(x(at), half), width - half) };
  });
  const clear = placed.every((tick, i) => {
    const before = placed[i - 1];
    return !before || tick.middle - tick.half - before.middle - before.half >= AIR;
  });
  return clear ? placed : undefined;
}
