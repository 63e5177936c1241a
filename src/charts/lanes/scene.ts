import { scaleUtc } from "d3";
import { levelAxis } from "../draw/axes.ts";
import type { Block, Frame } from "../draw/block.ts";
import { labelledRow } from "../draw/labelled-row.ts";
import { momentMark } from "../draw/moment.ts";
import { panelHeading } from "../draw/panel-heading.ts";
import { round } from "../draw/round.ts";
import type { Shape } from "../draw/scene.ts";
import { textAt } from "../draw/text-at.ts";
import { boxOf, TEXT_SIZE, textWidth, TYPES, type Box } from "../draw/text-box.ts";
import { timeTicks } from "../draw/ticks.ts";
import { wrap } from "../draw/wrap.ts";
import { middle } from "../times.ts";
import type { LaneMark, Lanes } from "./panel.ts";

/** Pixels for the heading of a panel and for the times under it. */
const PANEL_HEAD = 30;
const TIMES = 26;
/** Pixels from a line of a lane's name to the next. */
const LEADING = 16;
/** Pixels over the name of a lane, under the last mark, for the words under the end of the evidence, and for a long word. */
const LANE = 12;
const FOOT = 20;
const END_WORDS = 18;
/** Pixels from the end of a lane's name to a line that may pass it. */
const AIR = 4;
const WORD = 200;

/**
 * Lanes one under the other on one axis of time: in each its name and a row
 * for every mark. A plan is a dashed line from the day of its announcement to
 * the date that it names, and ends at an upright.
 */
export function draw(panel: Lanes, frame: Frame): Block {
  const { left, right, width } = frame;
  const heading = panelHeading(panel.label, frame);
  const x = scaleUtc([panel.from, panel.until], [left, right]);
  const times = heading.below.top + PANEL_HEAD;
  const top = times + TIMES;
  const ends = endOfEvidence(panel, x);
  const rows = laneRows(panel, x, { ...frame, top, right: labelsEnd(ends, frame) });
  const bottom = top + rows.height + 4;
  const axis = levelAxis(timeTicks(panel.from, panel.until, x, width), top - 8, `V${round(bottom)}`, times + TEXT_SIZE);
  return {
    height: bottom + (ends === undefined ? 0 : END_WORDS) + FOOT - frame.top,
    shapes: [
      ...heading.shapes,
      ...axis,
      ...(ends === undefined ? [] : drawEnd(ends, top - 8, bottom, rows.names, frame)),
      ...rows.shapes,
    ],
  };
}

/** @param frame `right` is where labels end */
function laneRows(
  { lanes }: Lanes,
  x: (at: number) => number,
  frame: Frame,
): Block & { readonly names: readonly Box[] } {
  const { inset, top, width } = frame;
  const shapes: Shape[] = [];
  const names: Box[] = [];
  let y = top;
  for (const { topic, marks } of lanes) {
    const lines = wrap(topic, width - 2 * inset, TYPES.head) ?? [topic];
    const heads = lines.map((line, i) => textAt("head", line, inset, y + LANE + i * LEADING + TEXT_SIZE));
    shapes.push(...heads);
    names.push(...heads.map(boxOf));
    y += LANE + lines.length * LEADING + 2;
    for (const mark of marks) {
      const row = markRow(mark, x, { ...frame, top: y });
      shapes.push(...row.shapes);
      y += row.height;
    }
  }
  return { height: y - top, shapes, names };
}

function markRow(mark: LaneMark, x: (at: number) => number, { inset, right: max, top }: Frame): Block {
  const { claim, core, label, by } = mark;
  const moment = momentMark(x, mark, core);
  const [left, right] = by === undefined ? [moment.left, moment.right] : [x(middle(mark)), x(by)];
  const { height, y, texts } = labelledRow(label, core, { left, right, min: inset, max }, top);
  // Each half of the upright begins a dash of its own.
  const plan = `M${round(left)},${round(y)}H${round(right)}m0,0v-6m0,6v6`;
  const shape: Shape =
    by === undefined
      ? { kind: "path", role: "mark", d: moment.path(y), claim, core, fill: "solid" }
      : { kind: "path", role: "plan", d: plan, claim, core };
  return { height, shapes: [shape, ...texts] };
}

/** Where the site's evidence ends, if within the panel's times: what lies right of that, nobody could report yet. */
function endOfEvidence({ from, until, evidenceEnds }: Lanes, x: (at: number) => number): number | undefined {
  return evidenceEnds > from && evidenceEnds < until ? x(evidenceEnds) : undefined;
}

/** Labels keep left of the end of the evidence, if there is room for their longest word. */
function labelsEnd(ends: number | undefined, { inset, width }: Frame): number {
  return ends !== undefined && ends - 4 - inset >= WORD ? ends - 4 : width - inset;
}

/** @param names of the lanes, through which the line does not run */
function drawEnd(x: number, top: number, bottom: number, names: readonly Box[], { inset, width }: Frame): Shape[] {
  const words = "evidence ends";
  const half = textWidth(words, TYPES.gap) / 2;
  const middle = Math.max(inset + half, Math.min(x, width - inset - half));
  const crossed = names.filter(({ left, right }) => left - AIR < x && x < right + AIR);
  const gaps = crossed.map(({ top, bottom }) => `V${round(top)}M${round(x)},${round(bottom)}`);
  return [
    { kind: "path", role: "zero", d: `M${round(x)},${round(top)}${gaps.join("")}V${round(bottom)}` },
    textAt("gap", words, middle, bottom + TEXT_SIZE + 2, "middle"),
  ];
}
