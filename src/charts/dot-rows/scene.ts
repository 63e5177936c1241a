import { scaleLinear } from "d3";
import type { Block, Frame } from "../draw/block.ts";
import { glyph } from "../draw/glyph.ts";
import { notedHeading } from "../draw/noted-heading.ts";
import type { Shape } from "../draw/scene.ts";
import { levelTicks } from "../draw/ticks.ts";
import { placeWords, rowAxis, wordColumn, type Words } from "../draw/word-rows.ts";
import { whoCounted, type Report } from "../report.ts";
import type { DotRows } from "./panel.ts";
import { gapWords } from "./sentences.ts";

/** Pixels under the heading, and under the last row: the numbers, and air before the next panel. */
const HEAD = 10;
const FOOT = 46;

/**
 * Numbers that compete, under the reason why they differ: a row for each, its
 * mark at its value on one axis from zero, with the number and who counted it,
 * the outlet and the day of the report. Nothing joins them.
 */
export function draw(panel: DotRows, frame: Frame, all: readonly DotRows[]): Block {
  const words = panel.reports.map(wordsOf);
  const column = wordColumn(
    all.flatMap(({ reports }) => reports.map(wordsOf)),
    frame,
  );
  const most = Math.max(1, ...panel.reports.map(({ value }) => value));
  const x = scaleLinear([0, most], [column.marks, frame.right - 20]);
  const heading = notedHeading(panel.label, gapWords(panel), frame);
  const top = heading.bottom + HEAD;
  const { rows, bottom } = placeWords(words, column, frame.inset, top);
  const ticks = levelTicks(most, frame.width < 500 ? 4 : 6, x, frame.width);
  const marks = panel.reports.flatMap((report, i): Shape[] => {
    const row = rows[i];
    return row ? [drawMark(report, row.y, x, column.marks), ...row.texts] : [];
  });
  return {
    height: bottom + FOOT - frame.top,
    shapes: [...heading.shapes, ...rowAxis(ticks, { rows, top, bottom }, column.beside), ...marks],
  };
}

/** One of the five articles stands with its name beside its number. */
function wordsOf(report: Report): Words[] {
  const { label, countedBy = "no counter named", outlet, reported, core } = report;
  if (core)
    return [
      { role: "core", text: `${label}, ${whoCounted(report)}` },
      { role: "tick", text: reported },
    ];
  return [
    { role: "label", text: `${label}, ${countedBy}` },
    { role: "tick", text: `${outlet}, ${reported}` },
  ];
}

function drawMark({ claim, core, form, value }: Report, y: number, x: (value: number) => number, zero: number): Shape {
  const { d, fill } = glyph(form, x(value), y, zero, core ? 5 : 3.5, "right");
  return { kind: "path", role: "mark", d, claim, core, fill };
}
