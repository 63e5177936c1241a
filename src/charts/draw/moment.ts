import { disc } from "./disc.ts";
import { round } from "./round.ts";

/** In milliseconds. */
export const DAY = 24 * 3600 * 1000;

/** Does a date mean no more than a day? `start` is its first moment, `end` the first after it. */
export function isDay({ start, end }: { readonly start: number; readonly end: number }): boolean {
  return end - start <= DAY;
}

/** The mark of something that happened: where it begins and ends, and its path on a line of its own. */
export interface Moment {
  readonly left: number;
  readonly right: number;
  /** @param y pixels down to the middle of the mark */
  readonly path: (y: number) => string;
}

/**
 * A dot on a day, or a bar over the month or year that a date may mean, where
 * that is longer than a dot. What the five articles tell is larger.
 *
 * @param x the pixel of a moment
 * @param span the first moment that the date may mean and the first after it, in milliseconds
 */
export function momentMark(
  x: (at: number) => number,
  span: { readonly start: number; readonly end: number },
  core: boolean,
): Moment {
  const { start, end } = span;
  const r = core ? 4.5 : 2.5;
  const at = x((start + end) / 2);
  const half = isDay(span) ? r : Math.max(r, (x(end) - x(start)) / 2);
  const [left, right] = [at - half, at + half];
  const thick = core ? 6 : 3;
  const bar = (y: number) => `M${round(left)},${round(y - thick / 2)}H${round(right)}v${String(thick)}H${round(left)}z`;
  return { left, right, path: (y) => (isDay(span) ? disc(at, y, r) : bar(y)) };
}
