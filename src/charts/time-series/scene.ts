import { scaleUtc } from "d3";
import { levelAxis, uprightAxis } from "../draw/axes.ts";
import type { Block, Frame } from "../draw/block.ts";
import { gapLabel } from "../draw/gap-label.ts";
import { glyph, type Glyph } from "../draw/glyph.ts";
import { panelHeading } from "../draw/panel-heading.ts";
import { placeLabels, type LabelCandidate } from "../draw/place-labels.ts";
import { radii } from "../draw/radii.ts";
import type { Shape } from "../draw/scene.ts";
import { boxOf, TEXT_SIZE, textWidth, TYPES, type Box } from "../draw/text-box.ts";
import { timeTicks, valueTicks } from "../draw/ticks.ts";
import type { Report } from "../report.ts";
import { middle } from "../times.ts";
import { findGaps } from "./gaps.ts";
import { highest } from "./highest.ts";
import { annotation } from "./annotation.ts";
import { panelScales } from "./panel-scales.ts";
import type { TimeSeries } from "./panel.ts";

/** Above the highest value: the panel's heading and three rows of labels. */
const HEADROOM = 74;
/** Under the zero line: the times, and air before the next panel. */
const FOOTROOM = 40;

/** How far up its panel the line of an annotation reaches. */
const ANNOTATION_HEIGHT = 0.55;

/** So many reports may each have a label. */
const FEW = 18;

/** The widest number beside the panels. */
export function gutter(panels: readonly TimeSeries[]): number {
  const ticks = panelScales(panels).flatMap(({ top, height }) => valueTicks(top, height));
  return Math.max(0, ...ticks.map(({ label }) => textWidth(label, TYPES.tick)));
}

/** Draws one panel: axes, a mark for every report, gaps by name. */
export function draw(panel: TimeSeries, whole: Frame, all: readonly TimeSeries[]): Block {
  const scale = panelScales(all)[all.indexOf(panel)] ?? { top: 1, height: 1 };
  const heading = panelHeading(panel.label, whole);
  const frame = heading.below;
  const base = frame.top + HEADROOM + scale.height;
  const x = scaleUtc([panel.from, panel.until], [frame.left, frame.right]);
  const y = (value: number) => base - (value / scale.top) * scale.height;
  const drawn = placeMarks(panel.reports, (report) => x(middle(report)), y, base);
  const top = base - scale.height * ANNOTATION_HEIGHT;
  const named = panel.annotations.map((each) => annotation(each, x(middle(each)), top, base));
  const taken: Box[] = [
    ...[...drawn.map(({ glyph }) => glyph), ...named].map(({ box }) => box),
    ...drawn.map(({ x, y }): Box => ({ left: x - 1, right: x + 1, top: y, bottom: base })),
  ];
  const gaps = findGaps(panel).flatMap(({ from, until }) => {
    const top = frame.top + HEADROOM / 2;
    return gapLabel({ left: x(from), right: x(until), top, bottom: base }, taken) ?? [];
  });
  const axes = [
    ...uprightAxis(valueTicks(scale.top, scale.height), frame, y),
    ...levelAxis(timeTicks(panel.from, panel.until, x, frame.width), base, "v5", base + TEXT_SIZE + 6),
  ];
  const labels = placeLabels(
    [...named.map(({ candidate }) => candidate), ...candidates(drawn)],
    taken,
    [
      ...heading.boxes,
      ...axes.flatMap((shape) => (shape.kind === "text" ? boxOf(shape) : [])),
      ...gaps.flatMap(({ boxes }) => boxes),
    ],
    { left: frame.inset, right: frame.width, top: frame.top, bottom: base },
  );
  const shapes: Shape[] = [
    ...heading.shapes,
    ...axes,
    ...gaps.flatMap(({ shapes }) => shapes),
    ...named.map(({ shape }) => shape),
    // The largest first, so that no mark hides a smaller one.
    ...drawn.toSorted((a, b) => b.r - a.r).map(mark),
    ...labels,
  ];
  return { height: heading.more + HEADROOM + scale.height + FOOTROOM, shapes };
}

/** A report in its place, in pixels, with its mark. */
interface Drawn {
  readonly report: Report;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly glyph: Glyph;
}

function placeMarks(
  reports: readonly Report[],
  xOf: (report: Report) => number,
  yOf: (value: number) => number,
  base: number,
): Drawn[] {
  const placed = reports.map((report) => {
    return { report, x: xOf(report), y: yOf(report.value), form: report.form, core: report.core };
  });
  const sizes = radii(placed);
  return placed.map(({ report, x, y, form }, i) => {
    const r = sizes[i] ?? 0;
    return { report, x, y, r, glyph: glyph(form, x, y, base, r, "up") };
  });
}

function mark({ report: { claim, core }, glyph: { d, fill } }: Drawn): Shape {
  return { kind: "path", role: "mark", d, claim, core, fill };
}

/**
 * Named are the core reports, with their outlet, and of the others the first,
 * the highest and the last; the rest only if they are few and there is room
 * right above the mark.
 */
function candidates(drawn: readonly Drawn[]): LabelCandidate[] {
  const reports = drawn.map(({ report }) => report);
  const named = new Set<Report | undefined>([reports.at(-1), highest(reports), reports[0]]);
  const all = drawn.flatMap(({ report, x, glyph }): LabelCandidate[] => {
    const adjacentOnly = !report.core && !named.has(report);
    if (adjacentOnly && reports.length > FEW) return [];
    const place = { x, top: glyph.box.top, core: report.core, adjacentOnly };
    if (!report.core) return [{ ...place, text: report.label }];
    return [{ ...place, text: `${report.label}, ${report.outlet}`, short: report.label }];
  });
  return [...all.filter(({ adjacentOnly }) => !adjacentOnly), ...all.filter(({ adjacentOnly }) => adjacentOnly)];
}
