import { scaleUtc, ticks, utcFormat } from "d3";
import { textWidth } from "./text-box.ts";

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const THREE_YEARS = 3 * 366 * 24 * 3600 * 1000;

/** Round values from 0 to `top`, about one for every 45 pixels of `height`. */
export function valueTicks(top: number, height: number): Tick[] {
  return ticks(0, top, Math.max(2, Math.round(height / 45)))
    .filter(Number.isInteger)
    .map((at) => ({ at, label: String(at).replace(/\B(?=(\d{3})+$)/g, ",") }));
}

/**
 * Years, or months where the axis spans fewer than three years, thinned until
 * their labels stand clear of each other. Times are in UTC.
 */
export function timeTicks(from: number, until: number, width: number): Tick[] {
  const scale = scaleUtc([from, until], [0, width]);
  const months = until - from < THREE_YEARS;
  const room = textWidth(months ? "Nov 2023" : "2023") + 8;
  const format = utcFormat(months ? "%b %Y" : "%Y");
  for (let count = Math.max(1, Math.floor(width / room)); count > 0; count -= 1) {
    const found = scale.ticks(count).map((date) => ({ at: date.getTime(), label: format(date) }));
    const gaps = found.slice(1).map(({ at }, i) => scale(at) - scale(found[i]?.at ?? at));
    const distinct = new Set(found.map(({ label }) => label)).size === found.length;
    if (distinct && gaps.every((gap) => gap >= room)) return found;
  }
  return [];
}
