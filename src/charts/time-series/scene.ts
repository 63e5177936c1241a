import { scaleUtc } from "d3";
import { timeAxis, valueAxis } from "../draw/axes.ts";
import type { Block, Frame } from "../draw/block.ts";
import { bracket } from "./bracket.ts";
import { gapLabel } from "../draw/gap-label.ts";
import { findGaps } from "./gaps.ts";
import { glyph, type Glyph } from "../draw/glyph.ts";
import type { Extent } from "./heights.ts";
import { highest } from "./highest.ts";
import { middle, type Report, type TimePanel } from "../input.ts";
import { panelHeading } from "../draw/panel-heading.ts";
import { placeLabels, type LabelCandidate } from "../draw/place-labels.ts";
import { radii } from "../draw/radii.ts";
import { round } from "../draw/round.ts";
import type { Shape } from "../draw/scene.ts";
import { boxOf, type Box } from "../draw/text-box.ts";
import { valueTicks } from "../draw/ticks.ts";

/** Above the highest value: the panel's heading and three rows of labels. */
const HEADROOM = 74;
/** Under the zero line: the times, and air before the next panel. */
const FOOTROOM = 40;

/** How far up its panel the line of an event reaches. */
const EVENT_HEIGHT = 0.55;

/** So many reports may each have a label. */
const FEW = 18;

/** Draws one panel: axes, a mark for every report, gaps by name. */
export function drawPanel(panel: TimePanel, extent: Extent, whole: Frame): Block {
  const heading = panelHeading(panel.label, whole);
  const frame = heading.below;
  const base = frame.top + HEADROOM + extent.height;
  const x = scaleUtc([panel.from, panel.until], [frame.left, frame.right]);
  const y = (value: number) => base - (value / extent.top) * extent.height;
  const placed = panel.reports.map((report) => ({ ...report, x: x(middle(report)), y: y(report.value) }));
  const sizes = radii(placed);
  const drawn = placed.map((report, i) => {
    const r = sizes[i] ?? 0;
    return { report, r, glyph: glyph(report.qualifier, report.x, report.y, base, r) };
  });
  const happenings = panel.happenings.map((happening) => {
    const at = round(x(middle(happening)));
    const top = base - extent.height * EVENT_HEIGHT;
    const d = `M${at},${round(base + 5)}V${round(top)}`;
    return { ...happening, at, top, d, box: { left: at - 1, right: at + 1, top, bottom: base } };
  });
  const brackets = panel.ceilings.map((report) => bracket(report, x(middle(report)), y(report.value)));
  const taken: Box[] = [
    ...drawn.map(({ glyph }) => glyph.box),
    ...brackets.map(({ box }) => box),
    ...placed.map(({ x, y }): Box => ({ left: x - 1, right: x + 1, top: y, bottom: base })),
    ...happenings.map(({ box }) => box),
  ];
  const gaps = findGaps(panel).flatMap(({ from, until }) => {
    const top = frame.top + HEADROOM / 2;
    return gapLabel({ left: x(from), right: x(until), top, bottom: base }, taken) ?? [];
  });
  const axes = [
    ...valueAxis(valueTicks(extent.top, extent.height), frame, y),
    ...timeAxis(panel, x, base, frame.width),
  ];
  const labels = placeLabels(
    [...happenings.map(eventCandidate), ...brackets.map(({ candidate }) => candidate), ...candidates(drawn)],
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
    ...happenings.map(({ d, claim }): Shape => ({ kind: "path", role: "event", d, claim })),
    ...brackets.map(({ shape }) => shape),
    // The largest first, so that no mark hides a smaller one.
    ...drawn.toSorted((a, b) => b.r - a.r).map(mark),
    ...labels,
  ];
  return { height: heading.more + HEADROOM + extent.height + FOOTROOM, shapes };
}

interface Drawn {
  readonly report: Report & { readonly x: number; readonly y: number };
  readonly glyph: Glyph;
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
  const all = drawn.flatMap(({ report, glyph }): LabelCandidate[] => {
    const adjacentOnly = !report.core && !named.has(report);
    if (adjacentOnly && reports.length > FEW) return [];
    const place = { x: report.x, top: glyph.box.top, core: report.core, adjacentOnly };
    if (!report.core) return [{ ...place, text: report.label }];
    return [{ ...place, text: `${report.label}, ${report.outlet}`, short: report.label }];
  });
  return [...all.filter(({ adjacentOnly }) => !adjacentOnly), ...all.filter(({ adjacentOnly }) => adjacentOnly)];
}

function eventCandidate({
  at,
  top,
  label,
}: {
  readonly at: number;
  readonly top: number;
  readonly label: string;
}): LabelCandidate {
  return { text: label, x: at, top, core: false };
}
