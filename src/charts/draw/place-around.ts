import type { Point } from "./polyline.ts";
import type { TextShape } from "./scene.ts";
import { textAt } from "./text-at.ts";
import { inside, overlap, textBox, TEXT_SIZE, TYPES, type Box } from "./text-box.ts";

/** A label that wants to stand beside a disc. */
export interface DiscLabel {
  /** What it says, and what it may say where there is no room for that. */
  readonly texts: readonly string[];
  readonly at: Point;
  readonly r: number;
  readonly core: boolean;
}

/** Pixels between two texts, and from a disc to its label. */
const AIR = 3;
const NEAR = 4;
/** Pixels that a label beside its disc may stand higher or lower. */
const SHIFT = 5;

/** A label in one of the spots where it may stand. */
interface Spot {
  readonly label: DiscLabel;
  readonly shape: TextShape;
  readonly box: Box;
}

/**
 * Puts each label beside its disc, where it touches nothing and stays inside the
 * frame. The one with the fewest spots left chooses first, and takes the spot that
 * bars the fewest of the others'. One that finds no room is shortened, or left
 * out, for the table has its words.
 *
 * @param taken boxes that no label may touch: every disc, for one
 */
export function placeAround(labels: readonly DiscLabel[], taken: readonly Box[], frame: Box): TextShape[] {
  const most = Math.max(0, ...labels.map(({ texts }) => texts.length));
  const placed: Spot[] = [];
  for (let wording = 0; wording < most; wording++) {
    const missing = labels.filter((label) => !placed.some((spot) => spot.label === label));
    const boxes = [...taken, ...placed.map(({ box }) => box)];
    placed.push(...placeAll(missing.map((label) => spotsFor(label, wording, boxes, frame))));
  }
  return placed.map(({ shape }) => shape);
}

function placeAll(free: readonly (readonly Spot[])[]): Spot[] {
  const next = free.filter((spots) => spots.length > 0).toSorted((a, b) => a.length - b.length)[0];
  if (!next) return [];
  const others = free.filter((spots) => spots !== next);
  const barred = (spot: Spot) => others.flat().filter((other) => touch(spot, other)).length;
  const [best] = next.toSorted((a, b) => barred(a) - barred(b));
  if (!best) return [];
  return [best, ...placeAll(others.map((spots) => spots.filter((spot) => !touch(best, spot))))];
}

function spotsFor(label: DiscLabel, wording: number, taken: readonly Box[], frame: Box): Spot[] {
  const text = label.texts[wording];
  if (text === undefined) return [];
  const role = label.core ? "core" : "label";
  return sides(label.at, label.r)
    .map(([x, y, anchor]) => ({
      label,
      shape: textAt(role, text, x, y, anchor),
      box: textBox(text, x, y, anchor, TYPES[role]),
    }))
    .filter(({ box }) => inside(box, frame) && !taken.some((other) => overlap(airy(box), other)));
}

function touch(a: Spot, b: Spot): boolean {
  return overlap(airy(a.box), b.box);
}

function airy(box: Box): Box {
  return { ...box, left: box.left - AIR, right: box.right + AIR };
}

/** Right and left of a disc, above and below it, and between; a little higher or lower where that is not free. */
function sides([x, y]: Point, r: number): [x: number, y: number, anchor: TextShape["anchor"]][] {
  const [out, aslant] = [r + NEAR, 0.7 * r + NEAR];
  const [middle, low] = [y + 0.33 * TEXT_SIZE, 0.8 * TEXT_SIZE];
  const beside = [0, -SHIFT, SHIFT].flatMap((shift): ReturnType<typeof sides> => [
    [x + out, middle + shift, "start"],
    [x - out, middle + shift, "end"],
  ]);
  const over = [y - out, y + out + low].flatMap((line): ReturnType<typeof sides> => [
    [x, line, "middle"],
    [x - r, line, "start"],
    [x + r, line, "end"],
  ]);
  const between = [y - aslant, y + aslant + low].flatMap((line): ReturnType<typeof sides> => [
    [x + aslant, line, "start"],
    [x - aslant, line, "end"],
  ]);
  return [...beside, ...over, ...between];
}
