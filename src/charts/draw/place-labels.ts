import { round } from "./round.ts";
import type { Shape } from "./scene.ts";
import { textAt } from "./text-at.ts";
import { inside, overlap, textBox, TEXT_SIZE, TYPES, type Box } from "./text-box.ts";

/** A label that wants to stand near a mark. */
export interface LabelCandidate {
  readonly text: string;
  /** What to say where there is no room for that. */
  readonly short?: string;
  /** The mark: its middle and the top of its glyph, in pixels; its bottom, where the label may stand under it too. */
  readonly x: number;
  readonly top: number;
  readonly bottom?: number;
  readonly core: boolean;
  /** How far off its mark it is worth having, in pixels; any distance where it says nothing. */
  readonly reach?: number;
}

const LINE = TEXT_SIZE + 3;
/** Pixels to the next text on its line: "14" and "16" must not read as one number. */
const AIR = 3;
/** Pixels to a mark on its line, which a label beside it would seem to belong to. */
const BESIDE = 9;

/**
 * Puts each label above its mark or under it, as near as it can stand without
 * touching a glyph or another label, and inside the frame. Labels of core marks
 * are placed first, then the others in the order given; one that finds no room
 * is shortened, or left out, for the table has its number. A label lifted off its mark is
 * tied to it by an upright line.
 *
 * @param marks boxes that no label may touch, but across which a label may be tied to its mark
 * @param texts boxes that neither may touch
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  marks: readonly Box[],
  texts: readonly Box[],
  frame: Box,
): Shape[] {
  const lines = [...marks];
  const words = [...texts];
  const shapes: Shape[] = [];
  const inOrder = [...candidates.filter(({ core }) => core), ...candidates.filter(({ core }) => !core)];
  for (const [i, candidate] of inOrder.entries()) {
    // A label over a mark that still waits for its own would bar the way to it.
    const waiting = inOrder.slice(i + 1).filter(({ core }) => core === candidate.core);
    const ways = waiting.map(({ x, top }): Box => ({ left: x - 1, right: x + 1, top: frame.top, bottom: top }));
    const clear = [...words, ...ways];
    const spotFor = (text: string) =>
      findSpot({ ...candidate, text }, lines, clear, frame) ?? findSpot({ ...candidate, text }, lines, words, frame);
    const spot = spotFor(candidate.text) ?? (candidate.short === undefined ? undefined : spotFor(candidate.short));
    if (!spot) continue;
    words.push(spot.box);
    const { x, y, anchor, leader } = spot;
    shapes.push(textAt(candidate.core ? "core" : "label", spot.text, x, y, anchor));
    if (leader) {
      lines.push(leader);
      const d = `M${round(candidate.x)},${round(leader.top)}V${round(leader.bottom)}`;
      shapes.push({ kind: "path", role: "leader", d });
    }
  }
  return shapes;
}

function findSpot(candidate: LabelCandidate, lines: readonly Box[], words: readonly Box[], frame: Box) {
  const { text, x, top, bottom, core, reach = Infinity } = candidate;
  const clearOf = (box: Box, others: readonly Box[]) => others.every((other) => !overlap(box, other));
  const highest = Math.min(reach, Math.max(top - frame.top, frame.bottom - top));
  for (let lift = 0; lift <= highest; lift += LINE / 2) {
    for (const side of bottom === undefined ? ([-1] as const) : ([-1, 1] as const)) {
      for (const [anchor, shift] of ANCHORS) {
        const y = side < 0 ? top - 6 - lift : (bottom ?? top) + TEXT_SIZE + 2 + lift;
        const box = textBox(text, x + shift, y, anchor, TYPES[core ? "core" : "label"]);
        const tie = side < 0 ? { top: box.bottom, bottom: top - 2 } : { top: (bottom ?? top) + 2, bottom: box.top };
        const leader = lift === 0 ? undefined : { left: x - 0.5, right: x + 0.5, ...tie };
        const fits = inside(box, frame) && clearOf(widened(box, BESIDE), lines) && clearOf(widened(box, AIR), words);
        if (fits && (!leader || clearOf(leader, words))) return { text, x: x + shift, y, anchor, box, leader };
      }
    }
  }
  return undefined;
}

function widened(box: Box, by: number): Box {
  return { ...box, left: box.left - by, right: box.right + by };
}

/** Over the mark, or beginning or ending just above it. */
const ANCHORS = [
  ["middle", 0],
  ["start", -4],
  ["end", 4],
  ["start", -2],
  ["end", 2],
  ["start", 0],
  ["end", 0],
] as const;
