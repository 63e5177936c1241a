import type { TextShape } from "./scene.ts";
import { textAt } from "./text-at.ts";
import { boxOf, inside, overlap, TEXT_SIZE, type Box } from "./text-box.ts";

const WORDINGS = [
  ["no report in our sources"],
  ["no report", "in our sources"],
  ["no report", "in our", "sources"],
] as const;
const LEADING = TEXT_SIZE + 1;
/** Pixels from one place to the next that is tried, and those kept free under the label. */
const STEP = 8;
const FOOT = 6;

interface GapLabel {
  readonly shapes: readonly TextShape[];
  readonly boxes: readonly Box[];
}

/**
 * Names a stretch without reports inside its box and clear of what else is
 * drawn in it: level if there is room, in as few lines as fit; turned upward if
 * not. As near the middle as it can be. `undefined` where it finds no room.
 *
 * @param taken boxes that it may not touch
 */
export function gapLabel(box: Box, taken: readonly Box[]): GapLabel | undefined {
  const x = (box.left + box.right) / 2;
  const air = { ...box, left: box.left + 4, right: box.right - 4 };
  for (const [blockAt, lines, room] of [
    ...WORDINGS.map((lines) => [level, lines, air] as const),
    ...WORDINGS.toReversed().map((lines) => [upward, lines, box] as const),
  ]) {
    for (let shift = 0; x + shift < box.right; shift += STEP) {
      for (const at of shift === 0 ? [x] : [x - shift, x + shift]) {
        const shapes = blockAt(lines, at, box.bottom - FOOT);
        const boxes = shapes.map(boxOf);
        const fits = boxes.every((line) => inside(line, room) && taken.every((other) => !overlap(line, other)));
        if (fits) return { shapes, boxes };
      }
    }
  }
  return undefined;
}

/** Lines one under the other, the last of which stands on `bottom`. */
function level(lines: readonly string[], x: number, bottom: number): TextShape[] {
  const first = bottom - (lines.length - 1) * LEADING;
  return lines.map((text, i) => textAt("gap", text, x, first + i * LEADING, "middle"));
}

/** Lines one beside the other that read upward from `bottom`. */
function upward(lines: readonly string[], x: number, bottom: number): TextShape[] {
  const first = x - ((lines.length - 1) * LEADING) / 2 + TEXT_SIZE * 0.275;
  return lines.map((text, i) => ({ ...textAt("gap", text, first + i * LEADING, bottom), upward: true }));
}
