import { round } from "./round.ts";
import type { TextShape } from "./scene.ts";
import { TEXT_SIZE, textWidth, type Box } from "./text-box.ts";

const WORDINGS = [
  ["no report in our sources"],
  ["no report", "in our sources"],
  ["no report", "in our", "sources"],
] as const;
const LEADING = TEXT_SIZE + 1;

/**
 * Names a stretch without reports inside its box: level if there is room, in as
 * few lines as fit; turned upward if not. `undefined` where even that has no room.
 */
export function gapLabel(box: Box): { readonly shapes: TextShape[]; readonly box: Box } | undefined {
  const [width, height] = [box.right - box.left - 8, box.bottom - box.top - 4];
  const x = (box.left + box.right) / 2;
  const level = WORDINGS.find((lines) => widest(lines) <= width && lines.length * LEADING <= height);
  if (level) {
    const bottom = box.bottom - 6;
    const shapes = level.map((text, i) => at(text, x, bottom - (level.length - 1 - i) * LEADING));
    const half = widest(level) / 2;
    return { shapes, box: { left: x - half, right: x + half, top: bottom - level.length * LEADING, bottom } };
  }
  const upward = WORDINGS.findLast((lines) => lines.length * LEADING <= width + 8 && widest(lines) <= height);
  if (!upward) return undefined;
  const left = x - ((upward.length - 1) * LEADING) / 2 + TEXT_SIZE * 0.35;
  const shapes = upward.map((text, i) => ({ ...at(text, left + i * LEADING, box.bottom - 6), upward: true }));
  return {
    shapes: shapes.map((shape) => ({ ...shape, anchor: "start" as const })),
    box: {
      left: left - LEADING,
      right: left + upward.length * LEADING,
      top: box.bottom - 6 - widest(upward),
      bottom: box.bottom,
    },
  };
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => textWidth(line)));
}

function at(text: string, x: number, y: number): TextShape {
  return { kind: "text", role: "gap", x: round(x), y: round(y), text, anchor: "middle" };
}
