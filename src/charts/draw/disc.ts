import { round } from "./round.ts";

/** A disc about a point, as a path that begins at its top. The same few letters for every disc weigh little. */
export function disc(x: number, y: number, r: number): string {
  return `M${round(x)},${round(y - r)}a${r},${r},0,1,0,.01,0z`;
}

/**
 * The half of a disc that lies above a number or below it, on an axis that grows upward or to the right.
 *
 * @param above is it the half towards greater numbers?
 */
export function halfDisc(x: number, y: number, r: number, above: boolean, up: boolean): string {
  const side = up ? `M${round(x - r)},${round(y)}h${2 * r}` : `M${round(x)},${round(y - r)}v${2 * r}`;
  const out = up === above ? -r : r;
  // A quarter at a time: an arc as long as that is a curve and no line that slants.
  const quarters = up ? [`${-r},${out}`, `${-r},${-out}`] : [`${out},${-r}`, `${-out},${-r}`];
  return `${side}${quarters.map((to) => `a${r},${r},0,0,${above ? 0 : 1},${to}`).join("")}z`;
}
