import type { Qualifier } from "../../model/quantity.ts";
import { round } from "./round.ts";
import type { Box } from "./text-box.ts";

/** Length of the arrow on a bound, in pixels. */
const ARROW = 15;

export interface Glyph {
  readonly d: string;
  readonly fill: "solid" | "hollow" | "none";
  readonly box: Box;
}

/**
 * The mark of one number: a filled disc if exact, a hollow one if "about", and
 * for a bound a flat foot at the value with an open arrow to the side on which
 * the truth lies. A stem joins it to zero, but for an upper bound, which says
 * nothing of what is below. No part slants: arcs and upright or level lines only.
 *
 * @param radius of the disc, half the width of a foot
 * @param base the y of zero
 */
export function glyph(qualifier: Qualifier, x: number, y: number, base: number, radius: number): Glyph {
  const [cx, cy] = [round(x), round(y)];
  const r = radius;
  if (qualifier === "exact" || qualifier === "about") {
    const disc = `M${cx},${round(cy - r)}a${r},${r},0,1,0,.01,0z`;
    // From the disc on, not from its middle: a hollow one stays hollow. The same few letters for every disc weigh little.
    const stem = base - cy > r ? `m0,${2 * r}V${round(base)}` : "";
    return { d: disc + stem, fill: qualifier === "exact" ? "solid" : "hollow", box: around(cx, cy, r, r) };
  }
  const upward = qualifier === "at-least" || qualifier === "more-than";
  // Nothing is fewer than none: near zero an arrow downward is cut short, and at zero there is only the foot.
  const room = upward ? ARROW : Math.min(ARROW, Math.floor(base - cy));
  const tip = upward ? -room : room;
  const barb = upward ? 5 : -5;
  const sweep = upward ? [0, 0] : [1, 1];
  const foot = `M${round(cx - r - 1)},${cy}h${2 * r + 2}`;
  const shaft = room > 0 ? `M${cx},${cy}v${tip}` : "";
  const head =
    room < 6
      ? ""
      : `M${round(cx - 4)},${round(cy + tip + barb)}a5,5,0,0,${sweep[0]},4,${-barb}a5,5,0,0,${sweep[1]},4,${barb}`;
  const stem = upward && base > cy ? `M${cx},${cy}V${round(base)}` : "";
  return {
    d: foot + shaft + head + stem,
    fill: "none",
    box: around(cx, cy, r + 1, upward ? ARROW : 1, upward ? 1 : room),
  };
}

function around(x: number, y: number, half: number, above: number, below = above): Box {
  return { left: x - half, right: x + half, top: y - above, bottom: y + below };
}
