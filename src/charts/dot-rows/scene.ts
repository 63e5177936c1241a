import { scaleLinear } from "d3";
import { levelAxis } from "../draw/axes.ts";
import type { Block, Frame } from "../draw/block.ts";
import { glyph } from "../draw/glyph.ts";
import { panelHeading } from "../draw/panel-heading.ts";
import { round } from "../draw/round.ts";
import type { Shape } from "../draw/scene.ts";
import { textAt } from "../draw/text-at.ts";
import { TEXT_SIZE, textWidth, TYPES } from "../draw/text-box.ts";
import { levelTicks } from "../draw/ticks.ts";
import type { Report } from "../report.ts";
import type { DotRows } from "./panel.ts";

/** Pixels for the heading, for a row with its label above its mark, and under the last. */
const HEAD = 30;
const ROW = 38;
const FOOT = 46;

/**
 * Numbers that compete: a row for each, its mark at its value on one axis from
 * zero, above it the number and who gives it. Nothing joins them.
 */
export function draw(panel: DotRows, frame: Frame): Block {
  const most = Math.max(1, ...panel.reports.map(({ value }) => value));
  const zero = frame.inset + 6;
  const x = scaleLinear([0, most], [zero, frame.right - 20]);
  const heading = panelHeading(panel.label, frame);
  const top = heading.below.top + HEAD;
  const base = top + panel.reports.length * ROW + 4;
  const ticks = levelTicks(most, frame.width < 500 ? 4 : 8, x, frame.width);
  return {
    height: base + FOOT - frame.top,
    shapes: [
      ...heading.shapes,
      ...levelAxis(ticks, top - 4, `V${round(base)}`, base + TEXT_SIZE + 3, "zero"),
      ...panel.reports.flatMap((report, i) => drawRow(report, top + (i + 1) * ROW - 11, x, zero, frame)),
    ],
  };
}

function drawRow(report: Report, y: number, x: (value: number) => number, zero: number, frame: Frame): Shape[] {
  const { claim, core, form, value, label, countedBy, outlet } = report;
  const { d, fill } = glyph(form, x(value), y, zero, core ? 4.5 : 3.5, "right");
  const left = zero + 6;
  const role = core ? "core" : "label";
  const wordings = [`${label}, ${countedBy ?? outlet}`, `${label}, ${outlet}`, label];
  const text = wordings.find((words) => left + textWidth(words, TYPES[role]) <= frame.width) ?? label;
  return [{ kind: "path", role: "mark", d, claim, core, fill }, textAt(role, text, left, y - 11)];
}
