import type { Block, Frame } from "../draw/block.ts";
import { glyph } from "../draw/glyph.ts";
import { notedHeading } from "../draw/noted-heading.ts";
import { round } from "../draw/round.ts";
import type { PathShape, Shape } from "../draw/scene.ts";
import { textAt } from "../draw/text-at.ts";
import { textWidth, TYPES } from "../draw/text-box.ts";
import { levelTicks } from "../draw/ticks.ts";
import { placeWords, rowAxis, wordColumn, type Words } from "../draw/word-rows.ts";
import { whoCounted, type Report } from "../report.ts";
import type { CeilingRow, Ceilings } from "./panel.ts";
import { noTrend } from "./sentences.ts";

/** Pixels under the heading, and under the last row: the numbers, and air before the next panel. */
const HEAD = 12;
const FOOT = 46;
/** From a mark or a ceiling to its number; the most that a mark reaches past its value; how far a ceiling reaches. */
const AIR = 6;
const REACH = 15;
const UP = 9;
const DOWN = 7;
const CAP = 7;

/**
 * A row for each day: the count as a mark with a line from zero, the ceiling as
 * an upright with a cap, which a count above it crosses. All panels of a chart
 * have one scale, so that hundreds look small beside thousands.
 */
export function draw(panel: Ceilings, frame: Frame, all: readonly Ceilings[]): Block {
  const { column, x, beside } = placing(all, frame);
  const heading = notedHeading(panel.label, noTrend(panel), frame);
  const top = heading.bottom + HEAD;
  const words = panel.rows.map((row) => wordsOf(row, beside));
  const { rows, bottom } = placeWords(words, column, frame.inset, top);
  const most = Math.max(1, ...all.flatMap(valuesOf));
  const ticks = levelTicks(most, frame.width < 500 ? 4 : 6, x, frame.width);
  const marks = panel.rows.flatMap((row, i) => {
    const placed = rows[i];
    return placed ? drawRow(row, placed, x, column.marks, beside) : [];
  });
  return {
    height: bottom + FOOT - frame.top,
    shapes: [...heading.shapes, ...rowAxis(ticks, { rows, top, bottom }, column.beside), ...marks],
  };
}

/** The column of words and the scale, the same for all panels; and whether ceilings' numbers find room beside them. */
function placing(all: readonly Ceilings[], frame: Frame) {
  const rows = all.flatMap(({ rows }) => rows);
  const widest = Math.max(
    0,
    ...rows.flatMap(({ ceiling }) => (ceiling ? textWidth(nameOf(ceiling), TYPES.label) : [])),
  );
  const beside = widest < frame.width / 2;
  const column = wordColumn(
    rows.map((row) => wordsOf(row, beside)),
    frame,
  );
  const room = frame.right - 8 - column.marks;
  // The longest line ends at the frame; one with the number of a ceiling after it, so far before that.
  const scales = rows.map(({ count, ceiling }) => {
    const after = ceiling && beside ? REACH + AIR + widest : 0;
    return (room - after) / Math.max(1, count?.value ?? 0, ceiling?.value ?? 0);
  });
  const scale = Math.min(room, ...scales);
  return { column, beside, x: (value: number) => column.marks + value * scale };
}

function wordsOf({ day, count, ceiling }: CeilingRow, beside: boolean): Words[] {
  const counted: Words = count
    ? { role: count.core ? "core" : "label", text: `${count.label}, ${whoCounted(count)}` }
    : { role: "gap", text: "no count reported for this day" };
  const allowed: Words[] = ceiling && !beside ? [{ role: "label", text: nameOf(ceiling) }] : [];
  return [counted, ...allowed, { role: "tick", text: day }];
}

function nameOf({ label }: Report): string {
  return `ceiling: ${label}`;
}

function drawRow(
  { count, ceiling }: CeilingRow,
  { y, texts }: ReturnType<typeof placeWords>["rows"][number],
  x: (value: number) => number,
  zero: number,
  beside: boolean,
): Shape[] {
  const mark = count && glyph(count.form, x(count.value), y, zero, count.core ? 5 : 3.5, "right");
  const right = Math.max(ceiling ? x(ceiling.value) : 0, mark?.box.right ?? 0) + AIR;
  const { claim = "", core = false } = count ?? {};
  return [
    ...(mark ? [{ kind: "path", role: "mark", d: mark.d, claim, core, fill: mark.fill } as const] : []),
    ...(ceiling ? [drawCeiling(ceiling, x(ceiling.value), y)] : []),
    ...(ceiling && beside ? [textAt("label", nameOf(ceiling), right, y + 4)] : []),
    ...texts,
  ];
}

/** The cap lies on the side of what is allowed. */
function drawCeiling({ claim, core }: Report, x: number, y: number): PathShape {
  const d = `M${round(x - CAP)},${round(y - UP)}h${CAP}v${UP + DOWN}`;
  return { kind: "path", role: "ceiling", d, claim, core };
}

function valuesOf({ rows }: Ceilings): number[] {
  return rows.flatMap(({ count, ceiling }) => [count?.value ?? 0, ceiling?.value ?? 0]);
}
