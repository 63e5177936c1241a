import { scaleUtc } from "d3";
import { area } from "../draw/area.ts";
import { levelAxis, uprightAxis } from "../draw/axes.ts";
import type { Block, Frame } from "../draw/block.ts";
import { panelHeading } from "../draw/panel-heading.ts";
import { placeLabels } from "../draw/place-labels.ts";
import type { Shape } from "../draw/scene.ts";
import { boxOf, TEXT_SIZE, textWidth, TYPES, type Box } from "../draw/text-box.ts";
import { timeTicks, valueTicks } from "../draw/ticks.ts";
import { middle } from "../times.ts";
import { findGaps } from "./gaps.ts";
import { enlargedHere, enlargedLabel, ENLARGED_FOOT } from "./enlarged.ts";
import { candidates } from "./labels.ts";
import { annotation } from "./annotation.ts";
import { noteOf } from "./note.ts";
import { panelScales } from "./panel-scales.ts";
import type { TimeSeries } from "./panel.ts";
import { mark, placeMarks } from "./place-marks.ts";
import { growths } from "./running-total.ts";

/** The heading's first line, for which every panel has room. */
const HEAD = 24;
/** More than the labels over the highest value may ever take. */
const MOST_HEADROOM = 90;
/** Under the zero line: the times, and air before the next panel. */
const FOOTROOM = 46;

/** How far left of the axis a label may begin: it must not be read as one of the numbers there. */
const LABEL_REACH = 4;

/** How far up its panel the line of an annotation reaches. */
const ANNOTATION_HEIGHT = 0.55;

/** The widest number beside the panels. */
export function gutter(panels: readonly TimeSeries[]): number {
  const ticks = panelScales(panels).flatMap(({ top, height }) => valueTicks(top, height));
  return Math.max(0, ...ticks.map(({ label }) => textWidth(label, TYPES.tick)));
}

/** Draws one panel: axes, a mark for every report, gaps. Over the highest value it leaves what its labels take. */
export function draw(panel: TimeSeries, frame: Frame, all: readonly TimeSeries[]): Block {
  const roomy = layOut(panel, frame, all, MOST_HEADROOM);
  return layOut(panel, frame, all, MOST_HEADROOM - Math.floor(roomy.unused)).block;
}

/** The panel with so many pixels over its highest value, and how many of them nothing needs. */
function layOut(panel: TimeSeries, whole: Frame, all: readonly TimeSeries[], headroom: number) {
  const scale = panelScales(all)[all.indexOf(panel)] ?? { top: 1, height: 1 };
  const heading = panelHeading(panel.label, whole, noteOf(panel, all));
  const frame = heading.below;
  const plot = frame.top + HEAD;
  const base = plot + headroom + scale.height;
  const x = scaleUtc([panel.from, panel.until], [frame.left, frame.right]);
  const y = (value: number) => base - (value / scale.top) * scale.height;
  const drawn = placeMarks(panel.reports, (report) => x(middle(report)), y, base);
  const top = base - scale.height * ANNOTATION_HEIGHT;
  const named = panel.annotations.map((each) => annotation(each, x(middle(each)), top, base));
  const taken: Box[] = [...drawn.map(({ glyph }) => glyph), ...named].map(({ box }) => box);
  const axes = [
    ...uprightAxis(valueTicks(scale.top, scale.height), frame, y),
    ...levelAxis(timeTicks(panel.from, panel.until, x, frame.width), base, "v5", base + TEXT_SIZE + 6),
  ];
  const height = plot + headroom + scale.height + FOOTROOM + (panel.enlarged ? ENLARGED_FOOT : 0) - whole.top;
  const enlarged = enlargedHere(panel, all, { x, y, base, bottom: whole.top + height, left: frame.left });
  const words = [...axes, ...enlarged].flatMap((shape) => (shape.kind === "text" ? boxOf(shape) : []));
  const labels = placeLabels(
    [...named.map(({ candidate }) => candidate), ...candidates(panel, drawn), ...enlargedLabel(panel, all, { x, y })],
    taken,
    [...heading.boxes, ...words],
    { left: frame.left - LABEL_REACH, right: frame.width, top: plot, bottom: base },
  );
  const labelled = labels.flatMap((shape) => (shape.kind === "text" ? boxOf(shape) : []));
  const highest = Math.min(base - scale.height, ...[...taken, ...words, ...labelled].map(({ top }) => top));
  const shapes: Shape[] = [
    ...heading.shapes,
    ...findGaps(panel).map(({ from, until }) =>
      area("silence", { left: x(from), right: x(until), top: base - scale.height, bottom: base }),
    ),
    ...growths(panel).map(({ from, to }) =>
      area("between", { left: x(middle(from)), right: x(middle(to)), top: y(to.value), bottom: y(from.value) }),
    ),
    ...axes,
    ...enlarged,
    ...named.map(({ shape }) => shape),
    // Words have an edge in the colour of the paper, which must not cut into a mark.
    ...labels,
    // The largest first, so that no mark hides a smaller one.
    ...drawn.toSorted((a, b) => b.r - a.r).map(mark),
  ];
  return { block: { height, shapes }, unused: highest - plot };
}
