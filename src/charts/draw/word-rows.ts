import { levelAxis } from "./axes.ts";
import type { Frame } from "./block.ts";
import { LEADING } from "./noted-heading.ts";
import { round } from "./round.ts";
import type { Shape, TextRole, TextShape } from "./scene.ts";
import { textAt } from "./text-at.ts";
import { TEXT_SIZE, textWidth, TYPES } from "./text-box.ts";
import type { PlacedTick } from "./ticks.ts";
import { wrap } from "./wrap.ts";

/** A line of words beside a mark, or several where it is long. */
export interface Words {
  readonly role: TextRole;
  readonly text: string;
}

/** A row in its place: its words, and the level of its mark. */
interface WordRow {
  readonly y: number;
  readonly texts: readonly TextShape[];
}

/** The column of words takes so much of a wide frame at most. */
const SHARE = 0.42;
/** Pixels between two rows, and from words to the marks beside them. */
const AIR = 10;
/** Pixels that a row of marks takes under its words. */
const MARKS = 22;

/** Where the words of a panel stand: to the left of its marks or, where the frame is narrow, above them. */
export function wordColumn(rows: readonly (readonly Words[])[], { inset, width }: Frame) {
  const beside = width >= 500;
  const widest = Math.max(0, ...rows.flat().map(({ text, role }) => textWidth(text, TYPES[role])));
  const column = beside ? Math.min(Math.ceil(widest), SHARE * width) : width - 2 * inset;
  return { beside, column, marks: beside ? inset + column + 2 * AIR : inset + 6 };
}

/** How far the lines of an axis reach around a mark, where words stand between the rows. */
const BAND = 10;

/**
 * The numbers of the rows, under the last: a line for each, which stands only
 * around the marks where words lie between them, so that it crosses none.
 */
export function rowAxis(
  ticks: readonly PlacedTick[],
  { rows, top, bottom }: { rows: readonly WordRow[]; top: number; bottom: number },
  beside: boolean,
): Shape[] {
  const ys = rows.map(({ y }) => y);
  const [first = top] = ys;
  const bands = ys.slice(1).map((y, i) => `m0,${round(y - (ys[i] ?? y) - 2 * BAND)}v${2 * BAND}`);
  const line = beside ? `V${round(bottom)}` : `v${2 * BAND}${bands.join("")}`;
  return levelAxis(ticks, beside ? top - 4 : first - BAND, line, bottom + TEXT_SIZE + 3, "zero");
}

/**
 * Rows one under the other, each as high as its words in lines.
 *
 * @param top of the first row
 */
export function placeWords(
  rows: readonly (readonly Words[])[],
  { beside, column }: Pick<ReturnType<typeof wordColumn>, "beside" | "column">,
  inset: number,
  top: number,
): { readonly rows: readonly WordRow[]; readonly bottom: number } {
  let bottom = top;
  const placed = rows.map((words): WordRow => {
    const first = bottom;
    const texts = words
      .flatMap(({ role, text }) => (wrap(text, column, TYPES[role]) ?? []).map((line) => ({ role, line })))
      .map(({ role, line }, i) => textAt(role, line, inset, first + TEXT_SIZE + i * LEADING));
    const height = texts.length * LEADING;
    bottom += (beside ? Math.max(height, MARKS) : height + MARKS) + AIR;
    return { y: beside ? first + 1 + height / 2 : first + height + MARKS / 2 + 1, texts };
  });
  return { rows: placed, bottom: bottom - AIR / 2 };
}
