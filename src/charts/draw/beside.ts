import { textWidth, type Type } from "./text-box.ts";
import { wrap } from "./wrap.ts";

/** Where the label of a mark stands that has a row of its own. */
export interface Beside {
  readonly x: number;
  readonly anchor: "start" | "end";
  /** One, if it stands beside its mark; none, where a word of it is wider than the frame. */
  readonly lines: readonly string[];
  /** Neither side has room: the label stands over its mark. */
  readonly above: boolean;
}

/** Pixels from a mark to its label. */
const AIR = 7;

/**
 * To the right of the mark if there is room, else to its left, else above it,
 * as near as the frame allows and in as many lines as it takes.
 *
 * @param left where the mark begins and `right` where it ends
 * @param min where the frame begins and `max` where it ends
 */
export function placeBeside(text: string, type: Type, left: number, right: number, min: number, max: number): Beside {
  const words = textWidth(text, type);
  if (right + AIR + words <= max) return { x: right + AIR, anchor: "start", lines: [text], above: false };
  if (left - AIR - words >= min) return { x: left - AIR, anchor: "end", lines: [text], above: false };
  const lines = wrap(text, max - min, type) ?? [];
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, type)));
  return { x: Math.max(min, Math.min(left, max - widest)), anchor: "start", lines, above: true };
}
