import { round } from "./round.ts";
import type { Backdrop, PathShape } from "./scene.ts";
import type { Box } from "./text-box.ts";

/** A pale area behind what is drawn. */
export function area(role: Backdrop, { left, right, top, bottom }: Box): PathShape {
  const d = `M${round(left)},${round(top)}H${round(right)}V${round(bottom)}H${round(left)}z`;
  return { kind: "path", role, d };
}
