import { round } from "./round.ts";

/** A disc about a point, as a path that begins at its top. The same few letters for every disc weigh little. */
export function disc(x: number, y: number, r: number): string {
  return `M${round(x)},${round(y - r)}a${r},${r},0,1,0,.01,0z`;
}
