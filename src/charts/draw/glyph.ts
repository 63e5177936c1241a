import { dash, halfDash } from "./dash.ts";
import { disc, halfDisc } from "./disc.ts";
import { round } from "./round.ts";
import type { Box } from "./text-box.ts";

/**
 * A disc, filled or not; half of one, above the number or below it; or a foot with an
 * open arrow: onward, to where numbers grow, or back, to where they shrink.
 */
export type Form = "solid" | "hollow" | "above" | "below" | "onward" | "back";

export interface Glyph {
  readonly d: string;
  readonly fill: "solid" | "hollow" | "none";
  readonly box: Box;
}

/** Length of the arrow, in pixels: so little that nobody takes its tip for the number. */
const ARROW = 11;
/** How far the foot reaches at each side beyond a disc, and how thick it is. */
const FOOT = 2.5;
const SOLE = 1;
/** Half of the longest dash, which keeps clear of the numbers beside an axis. */
const MOST_DASH = 8.5;

/** How a path goes along the axis on which numbers grow, and across it. */
const WAYS = {
  up: { step: -1, along: "v", across: "h", point: (along: number, across: number) => `${across},${along}` },
  right: { step: 1, along: "h", across: "v", point: (along: number, across: number) => `${along},${across}` },
} as const;

/**
 * The mark of one number. Where numbers grow to the right a stem joins it to zero,
 * but for an arrow back, which says nothing of what is less; where they grow upward
 * nothing does. No part slants: arcs and upright or level lines only.
 *
 * @param zero where zero is: its y if numbers grow upward, else its x
 * @param r of the disc
 * @param body of a number that is no bound; a dash only where numbers grow upward
 */
export function glyph(
  form: Form,
  x: number,
  y: number,
  zero: number,
  r: number,
  grows: keyof typeof WAYS,
  body: "disc" | "dash" = "disc",
): Glyph {
  const [cx, cy] = [round(x), round(y)];
  const up = grows === "up";
  const fromZero = up ? zero - cy : cx - zero;
  const around = (beyond: number, before: number, half: number): Box =>
    up
      ? { left: cx - half, right: cx + half, top: cy - beyond, bottom: cy + before }
      : { left: cx - before, right: cx + beyond, top: cy - half, bottom: cy + half };
  if (body === "dash" && form !== "onward" && form !== "back") {
    const half = Math.min(r + FOOT, MOST_DASH);
    if (form === "solid" || form === "hollow") return { d: dash(cx, cy, half), fill: form, box: around(2, 2, half) };
    const above = form === "above";
    return { d: halfDash(cx, cy, half, above), fill: "hollow", box: around(above ? 4 : 1, above ? 1 : 4, half) };
  }
  if (form === "solid" || form === "hollow") {
    // From the disc on, not from its middle: a hollow one stays hollow.
    const stem = !up && fromZero > r ? `m${-r},${r}H${round(zero)}` : "";
    return { d: disc(cx, cy, r) + stem, fill: form, box: around(r, r, r) };
  }
  if (form === "above" || form === "below") {
    const above = form === "above";
    const stem = !up && fromZero > r ? `M${above ? cx : round(cx - r)},${cy}H${round(zero)}` : "";
    return { d: halfDisc(cx, cy, r, above, up) + stem, fill: "hollow", box: around(above ? r : 1, above ? 1 : r, r) };
  }
  const onward = form === "onward";
  // Nothing is fewer than none: near zero an arrow back is cut short, and at zero there is only the foot.
  const length = onward ? ARROW : Math.min(ARROW, Math.floor(fromZero));
  const d = arrow(onward, up ? [cy, cx] : [cx, cy], length, r, WAYS[grows]);
  const stem = onward && !up && fromZero > 0 ? `M${cx},${cy}H${round(zero)}` : "";
  return { d: d + stem, fill: "none", box: around(onward ? ARROW : SOLE + 1, onward ? SOLE + 1 : length, r + FOOT) };
}

/** A flat foot at the number, and an arrow from it. */
function arrow(
  onward: boolean,
  [at, beside]: readonly [number, number],
  length: number,
  r: number,
  { step, along, across, point }: (typeof WAYS)[keyof typeof WAYS],
): string {
  const way = onward ? step : -step;
  const [tip, barb] = [way * length, way * -5];
  const arc = (barb: number) => `a5,5,0,0,${onward ? 0 : 1},${point(barb, 4)}`;
  const width = 2 * (r + FOOT);
  const foot = `M${point(at, round(beside - width / 2))}${across}${width}${along}${-Math.sign(way) * SOLE}${across}-${width}z`;
  const shaft = length > 0 ? `M${point(at, beside)}${along}${tip}` : "";
  const head = length < 6 ? "" : `M${point(round(at + tip + barb), round(beside - 4))}${arc(-barb)}${arc(barb)}`;
  return foot + shaft + head;
}
