import { placeBeside } from "./beside.ts";
import type { TextShape } from "./scene.ts";
import { textAt } from "./text-at.ts";
import { TEXT_SIZE, TYPES } from "./text-box.ts";

/** Pixels for a mark, and for each line of a label over it. */
const ROW = 21;
const LEADING = 16;
/** Pixels from a label over its mark down to the middle of that, less than to the next label: it is plain whose it is. */
const NEAR = 7;
/** Pixels over such a label, so that it is not as near to the row above. */
const APART = 8;

/** A mark's own row: how high it is, where its mark stands and what is written. In pixels. */
export interface LabelledRow {
  readonly height: number;
  /** Down to the middle of the mark. */
  readonly y: number;
  readonly texts: readonly TextShape[];
}

/** Where a mark stands, and how far its label may reach: pixels from the left. */
export interface RowSpan {
  readonly left: number;
  readonly right: number;
  readonly min: number;
  readonly max: number;
}

/** A row with a mark and its label: beside it where there is room, else over it. */
export function labelledRow(label: string, core: boolean, span: RowSpan, top: number): LabelledRow {
  const role = core ? "core" : "label";
  const { x, anchor, lines, above } = placeBeside(label, TYPES[role], span.left, span.right, span.min, span.max);
  const lift = above ? APART + lines.length * LEADING : 0;
  const y = top + lift + (above ? NEAR : ROW / 2);
  const first = above ? top + APART + TEXT_SIZE - 1.5 : y + 4.5;
  return {
    height: lift + ROW,
    y,
    texts: lines.map((line, i) => textAt(role, line, x, first + i * LEADING, anchor)),
  };
}
