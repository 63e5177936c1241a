import { scaleLinear } from "d3";
import type { Block, Frame } from "../draw/block.ts";
import type { Report, RowsPanel } from "../input.ts";
import { panelHeading } from "../draw/panel-heading.ts";
import { round } from "../draw/round.ts";
import { rowGlyph } from "../draw/row-glyph.ts";
import type { Shape } from "../draw/scene.ts";
import { TEXT_SIZE, textWidth, TYPES } from "../draw/text-box.ts";
import { levelTicks } from "../draw/ticks.ts";

/** Pixels for the heading, for a row with its label above its mark, and under the last. */
const HEAD = 30;
const ROW = 38;
const FOOT = 46;

/**
 * Numbers that compete: a row for each, its mark at its value on one axis from
 * zero, above it the number and who gives it. Nothing joins them.
 */
export function drawRows(panel: RowsPanel, frame: Frame): Block {
  const most = Math.max(1, ...panel.reports.map(({ value }) => value));
  const zero = frame.inset + 6;
  const x = scaleLinear([0, most], [zero, frame.right - 20]);
  const heading = panelHeading(panel.label, frame);
  const top = heading.below.top + HEAD;
  const base = top + panel.reports.length * ROW + 4;
  return {
    height: base + FOOT - frame.top,
    shapes: [
      ...heading.shapes,
      ...axis(most, x, top, base, frame.width),
      ...panel.reports.flatMap((report, i) => drawRow(report, top + (i + 1) * ROW - 11, x, zero, frame)),
    ],
  };
}

function drawRow(report: Report, y: number, x: (value: number) => number, zero: number, frame: Frame): Shape[] {
  const { claim, core, qualifier, value, label, countedBy, outlet } = report;
  const { d, fill } = rowGlyph(qualifier, x(value), y, zero, core ? 4.5 : 3.5);
  const left = zero + 6;
  const role = core ? "core" : "label";
  const wordings = [`${label}, ${countedBy ?? outlet}`, `${label}, ${outlet}`, label];
  const text = wordings.find((words) => left + textWidth(words, TYPES[role]) <= frame.width) ?? label;
  return [
    { kind: "path", role: "mark", d, claim, core, fill },
    { kind: "text", role, x: round(left), y: round(y - 11), text, anchor: "start" },
  ];
}

function axis(most: number, x: (value: number) => number, top: number, base: number, width: number): Shape[] {
  return levelTicks(most, width < 500 ? 4 : 8, x, width).flatMap((tick, i): Shape[] => {
    const d = `M${String(round(tick.x))},${String(round(top - 4))}V${String(round(base))}`;
    const y = round(base + TEXT_SIZE + 3);
    return [
      { kind: "path", role: i === 0 ? "zero" : "grid", d },
      { kind: "text", role: "tick", x: round(tick.middle), y, text: tick.label, anchor: "middle" },
    ];
  });
}
