import { round } from "./round.ts";
import type { TextRole, TextShape } from "./scene.ts";

/** A line of text whose baseline starts, centres or ends at a point. */
export function textAt(
  role: TextRole,
  text: string,
  x: number,
  y: number,
  anchor: TextShape["anchor"] = "start",
): TextShape {
  return { kind: "text", role, text, x: round(x), y: round(y), anchor };
}
