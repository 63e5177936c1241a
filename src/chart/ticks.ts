import { scaleUtc, ticks, utcFormat } from "d3";
import { textWidth } from "./text-box.ts";

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const DAY = 24 * 3600 * 1000;
/** Up to so many days the ticks are days, then months, then years. */
const DAYS = 62;
const MONTHS = 3 * 366;

/** Round values from 0 to `top`, about one for every 45 pixels of `height`. */
export function valueTicks(top: number, height: number): Tick[] {
  return ticks(0, top, Math.max(2, Math.round(height / 45)))
    .filter(Number.isInteger)
    .map((at) => ({ at, label: String(at).replace(/\B(?=(\d{3})+$)/g, ",") }));
}

/**
 * Years, or months where the axis spans fewer than three years, or days where
 * it spans fewer than two months, thinned until their labels stand clear of each
 * other. Times are in UTC.
 */
export function timeTicks(from: number, until: number, width: number): Tick[] {
  const scale = scaleUtc([from, until], [0, width]);
  const days = (until - from) / DAY;
  const [widest, form] = days < DAYS ? ["30 Nov", "%-d %b"] : days < MONTHS ? ["Nov 2023", "%b %Y"] : ["2023", "%Y"];
  const room = textWidth(widest) + 8;
  const format = utcFormat(form);
  for (let count = Math.max(1, Math.floor(width / room)); count > 0; count -= 1) {
    const found = scale.ticks(count).map((date) => ({ at: date.getTime(), label: format(date) }));
    const gaps = found.slice(1).map(({ at }, i) => scale(at) - scale(found[i]?.at ?? at));
    const distinct = new Set(found.map(({ label }) => label)).size === found.length;
    if (distinct && gaps.every((gap) => gap >= room)) return found;
  }
  return [];
}
