import type { Glyph } from "./glyph.ts";
import type { Qualifier } from "../../model/quantity.ts";
import { round } from "./round.ts";

/** Length of the arrow on a bound, in pixels. */
const ARROW = 15;

/**
 * The mark of one number that has a row of its own, in the shapes of `glyph`
 * turned a quarter: numbers grow to the right, and a stem joins the mark to
 * zero at its left, but for an upper bound, which says nothing of what is less.
 *
 * @param zero the x of zero
 */
export function rowGlyph(qualifier: Qualifier, x: number, y: number, zero: number, r: number): Glyph {
  const [cx, cy] = [round(x), round(y)];
  if (qualifier === "exact" || qualifier === "about") {
    const disc = `M${cx},${round(cy - r)}a${r},${r},0,1,0,.01,0z`;
    const stem = cx - zero > r ? `m${-r},${r}H${round(zero)}` : "";
    return { d: disc + stem, fill: qualifier === "exact" ? "solid" : "hollow", box: around(cx, cy, r, r, r) };
  }
  const onward = qualifier === "at-least" || qualifier === "more-than";
  // Nothing is fewer than none: near zero an arrow backward is cut short.
  const room = onward ? ARROW : Math.min(ARROW, Math.floor(cx - zero));
  const tip = onward ? room : -room;
  const barb = onward ? -5 : 5;
  const sweep = onward ? 0 : 1;
  const foot = `M${cx},${round(cy - r - 1)}v${2 * r + 2}`;
  const shaft = room > 0 ? `M${cx},${cy}h${tip}` : "";
  const head =
    room < 6
      ? ""
      : `M${round(cx + tip + barb)},${round(cy - 4)}a5,5,0,0,${sweep},${-barb},4a5,5,0,0,${sweep},${barb},4`;
  const stem = onward && cx > zero ? `M${cx},${cy}H${round(zero)}` : "";
  return {
    d: foot + shaft + head + stem,
    fill: "none",
    box: around(cx, cy, onward ? 1 : room, onward ? ARROW : 1, r + 1),
  };
}

function around(x: number, y: number, before: number, after: number, half: number): Glyph["box"] {
  return { left: x - before, right: x + after, top: y - half, bottom: y + half };
}
