import { disc } from "./disc.ts";
import { round } from "./round.ts";
import type { Box } from "./text-box.ts";

/** A disc, filled or not, or a foot with an open arrow: onward, to where numbers grow, or back, to where they shrink. */
export type Form = "solid" | "hollow" | "onward" | "back";

export interface Glyph {
  readonly d: string;
  readonly fill: "solid" | "hollow" | "none";
  readonly box: Box;
}

/** Length of the arrow, in pixels. */
const ARROW = 15;

/** How a path goes along the axis on which numbers grow, and across it. */
const WAYS = {
  up: { step: -1, along: "v", across: "h", point: (along: number, across: number) => `${across},${along}` },
  right: { step: 1, along: "h", across: "v", point: (along: number, across: number) => `${along},${across}` },
} as const;

/**
 * The mark of one number. A stem joins it to zero, but for an arrow back, which
 * says nothing of what is less. No part slants: arcs and upright or level lines only.
 *
 * @param zero where zero is: its y if numbers grow upward, else its x
 * @param r of the disc, half the width of a foot
 */
export function glyph(form: Form, x: number, y: number, zero: number, r: number, grows: keyof typeof WAYS): Glyph {
  const [cx, cy] = [round(x), round(y)];
  const up = grows === "up";
  const fromZero = up ? zero - cy : cx - zero;
  const around = (beyond: number, before: number, half: number): Box =>
    up
      ? { left: cx - half, right: cx + half, top: cy - beyond, bottom: cy + before }
      : { left: cx - before, right: cx + beyond, top: cy - half, bottom: cy + half };
  if (form === "solid" || form === "hollow") {
    // From the disc on, not from its middle: a hollow one stays hollow.
    const side = up ? `m0,${2 * r}V` : `m${-r},${r}H`;
    const stem = fromZero > r ? side + String(round(zero)) : "";
    return { d: disc(cx, cy, r) + stem, fill: form, box: around(r, r, r) };
  }
  const onward = form === "onward";
  // Nothing is fewer than none: near zero an arrow back is cut short, and at zero there is only the foot.
  const length = onward ? ARROW : Math.min(ARROW, Math.floor(fromZero));
  const d = arrow(onward, up ? [cy, cx] : [cx, cy], length, r, WAYS[grows]);
  const stem = onward && fromZero > 0 ? `M${cx},${cy}${up ? "V" : "H"}${round(zero)}` : "";
  return { d: d + stem, fill: "none", box: around(onward ? ARROW : 1, onward ? 1 : length, r + 1) };
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
  const foot = `M${point(at, round(beside - r - 1))}${across}${2 * r + 2}`;
  const shaft = length > 0 ? `M${point(at, beside)}${along}${tip}` : "";
  const head = length < 6 ? "" : `M${point(round(at + tip + barb), round(beside - 4))}${arc(-barb)}${arc(barb)}`;
  return foot + shaft + head;
}
