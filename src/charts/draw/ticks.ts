import { ticks, utcDay, utcFormat, utcMonth, utcYear } from "d3";
import { DAY } from "./moment.ts";
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

/** Up to so many days the ticks are days, then months, then years: three of each at the least. */
const DAYS = 93;
const MONTHS = 3 * 366;
/** Pixels between two labels. */
const AIR = 10;

/** Round values from 0 to `top`, about one for every 45 pixels of `height`. */
export function valueTicks(top: number, height: number): Tick[] {
  return numbers(top, Math.max(2, Math.round(height / 45)));
}

/**
 * Round values from 0 to `most` on an axis that runs to the right, `count` or
 * fewer, so that their labels stand clear of each other: zero and one more at the least.
 *
 * @param x the pixel of a value, and `width` that of the frame's right edge
 */
export function levelTicks(most: number, count: number, x: (value: number) => number, width: number): PlacedTick[] {
  const placed = fewer(count, (n) => place(numbers(most, n), x, width));
  const [zero, ...others] = numbers(most, 2);
  const last = others.at(-1);
  return placed.length > 1 || !zero || !last ? placed : (place([zero, last], x, width) ?? placed);
}

/**
 * Years, or months where the axis spans fewer than three years, or days where
 * it spans no more than three months, as many as stand clear of each other. Of
 * months the first and each January have their year. Times are in UTC.
 *
 * @param x the pixel of a moment, and `width` that of the frame's right edge
 */
export function timeTicks(from: number, until: number, x: (at: number) => number, width: number): PlacedTick[] {
  for (const dates of datesOf(from, until)) {
    const placed = place(dates, x, width);
    if (placed) return placed;
  }
  return [];
}

/** The dates that an axis may name, from as many to as few as may be. */
function datesOf(from: number, until: number): Tick[][] {
  const days = (until - from) / DAY;
  const [first, last] = [new Date(from), new Date(until)];
  const steps = (step: number) => {
    if (days <= DAYS) return utcDay.filter((date) => utcDay.count(first, date) % step === 0).range(first, last);
    return (days < MONTHS ? utcMonth : utcYear).every(step)?.range(first, last) ?? [];
  };
  const all = (days <= DAYS ? DAY_STEPS : days < MONTHS ? MONTH_STEPS : YEAR_STEPS).map(steps);
  return all.map((dates) =>
    dates.map((date, i) => {
      const named = i === 0 || date.getUTCMonth() === 0;
      const form = days <= DAYS ? "%-d %b" : days >= MONTHS ? "%Y" : named ? "%b %Y" : "%b";
      // A day is as long as its label is wide: its mark and its name stand in its middle.
      return { at: date.getTime() + (days <= DAYS ? DAY / 2 : 0), label: utcFormat(form)(date) };
    }),
  );
}

const DAY_STEPS = [1, 2, 3, 5, 7, 10, 14, 21, 31, 62];
const MONTH_STEPS = [1, 2, 3, 4, 6, 12];
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];

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
