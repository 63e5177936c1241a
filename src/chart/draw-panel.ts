import { scaleUtc } from "d3";
import { gapLabel } from "./gap-label.ts";
import { findGaps } from "./gaps.ts";
import { glyph, type Glyph } from "./glyph.ts";
import type { Extent } from "./heights.ts";
import { highest } from "./highest.ts";
import { middle, type Panel, type Report } from "./input.ts";
import { placeLabels, type Wish } from "./place-labels.ts";
import { round } from "./round.ts";
import type { Shape } from "./scene.ts";
import { TEXT_SIZE, textBox, textWidth, type Box } from "./text-box.ts";
import { timeTicks, valueTicks } from "./ticks.ts";

/** Above the highest value: the panel's heading and three rows of labels. */
const HEADROOM = 74;
/** Under the zero line: the times, and air before the next panel. */
const FOOTROOM = 40;

/** How far up its panel the line of an event reaches. */
const EVENT_HEIGHT = 0.55;

/** So many reports may each have a label. */
const FEW = 18;

export interface Frame {
  /** The room kept free at the left edge, in pixels. */
  readonly inset: number;
  /** Where the time axis begins and ends, in pixels. */
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly top: number;
}

/** The pixels that a panel takes from top to bottom. */
export function panelHeight({ height }: Extent): number {
  return HEADROOM + height + FOOTROOM;
}

/** Draws one panel: axes, a mark for every report, treads only where a level is said to have held, gaps by name. */
export function drawPanel(panel: Panel, extent: Extent, frame: Frame): Shape[] {
  const base = frame.top + HEADROOM + extent.height;
  const x = scaleUtc([panel.from, panel.until], [frame.left, frame.right]);
  const y = (value: number) => base - (value / extent.top) * extent.height;
  const heading: Shape = {
    kind: "text",
    role: "panel",
    x: frame.inset,
    y: round(frame.top + TEXT_SIZE),
    text: panel.label,
    anchor: "start",
  };
  const glyphs = panel.reports.map((report) =>
    glyph(report.hedge, x(middle(report)), y(report.value), base, report.core ? 4.5 : 3),
  );
  const gaps = findGaps(panel).flatMap(({ from, until }) => {
    const top = frame.top + HEADROOM / 2;
    return gapLabel({ left: x(from), right: x(until), top, bottom: base }) ?? [];
  });
  const happenings = panel.happenings.map((happening) => {
    const at = round(x(middle(happening)));
    const top = base - extent.height * EVENT_HEIGHT;
    const d = `M${at},${round(base + 5)}V${round(top)}`;
    return { ...happening, at, top, d, box: { left: at - 1, right: at + 1, top, bottom: base } };
  });
  const stems = panel.reports.map((report): Box => {
    const at = x(middle(report));
    return { left: at - 1, right: at + 1, top: y(report.value), bottom: base };
  });
  const axis = axes(panel, extent, frame, base, y);
  const texts = [
    { left: 0, right: frame.inset + textWidth(panel.label, 15), top: frame.top, bottom: frame.top + TEXT_SIZE + 5 },
    ...axis.flatMap((shape) => (shape.kind === "text" ? textBox(shape.text, shape.x, shape.y, shape.anchor) : [])),
  ];
  const labels = placeLabels(
    [...happenings.map(eventWish), ...wishes(panel.reports, glyphs, (report) => x(middle(report)))],
    [...glyphs.map(({ box }) => box), ...stems, ...gaps.map(({ box }) => box), ...happenings.map(({ box }) => box)],
    texts,
    { left: frame.inset, right: frame.width, top: frame.top, bottom: base },
  );
  return [
    heading,
    ...axis,
    ...gaps.flatMap(({ shapes }) => shapes),
    ...happenings.map(({ d, claim }): Shape => ({ kind: "path", role: "event", d, claim })),
    ...panel.reports.flatMap(({ claim, core, ...report }, i) => marks(claim, core, report, glyphs[i], x, y)),
    ...labels,
  ];
}

function marks(
  claim: string,
  core: boolean,
  report: Pick<Report, "value" | "start" | "end" | "heldUntil">,
  mark: Glyph | undefined,
  x: (time: number) => number,
  y: (value: number) => number,
): Shape[] {
  if (!mark) return [];
  const { heldUntil, value } = report;
  // The tread belongs to the mark: one path for one claim.
  const tread = heldUntil === undefined ? "" : `M${round(x(middle(report)))},${round(y(value))}H${round(x(heldUntil))}`;
  return [{ kind: "path", role: tread ? "tread" : "mark", d: mark.d + tread, claim, core, fill: mark.fill }];
}

/**
 * Named are the core reports, with their outlet, and of the others the first,
 * the highest and the last; the rest only if they are few and there is room
 * right above the mark.
 */
function wishes(reports: readonly Report[], glyphs: readonly Glyph[], x: (report: Report) => number): Wish[] {
  const named = new Set([reports.at(-1), highest(reports), reports[0]]);
  const all = reports.flatMap((report, i): Wish[] => {
    const onlyClose = !report.core && !named.has(report);
    if (onlyClose && reports.length > FEW) return [];
    const place = { x: x(report), top: glyphs[i]?.box.top ?? 0, core: report.core, onlyClose };
    if (!report.core) return [{ ...place, text: report.label }];
    return [{ ...place, text: `${report.label}, ${report.outlet}`, short: report.label }];
  });
  return [...all.filter(({ onlyClose }) => !onlyClose), ...all.filter(({ onlyClose }) => onlyClose)];
}

function eventWish({ at, top, label }: { readonly at: number; readonly top: number; readonly label: string }): Wish {
  return { text: label, x: at, top, core: false };
}

function axes(panel: Panel, extent: Extent, frame: Frame, base: number, y: (value: number) => number): Shape[] {
  const values = valueTicks(extent.top, extent.height).flatMap(({ at, label }): Shape[] => [
    {
      kind: "path",
      role: at === 0 ? "zero" : "grid",
      d: `M${round(frame.left)},${round(y(at))}H${round(frame.right)}`,
    },
    { kind: "text", role: "tick", x: round(frame.left - 8), y: round(y(at) + 4), text: label, anchor: "end" },
  ]);
  const x = scaleUtc([panel.from, panel.until], [frame.left, frame.right]);
  const times = timeTicks(panel.from, panel.until, frame.right - frame.left).flatMap(({ at, label }): Shape[] => {
    const half = Math.ceil(textWidth(label) / 2);
    const px = Math.min(Math.max(x(at), half), frame.width - half);
    return [
      { kind: "path", role: "grid", d: `M${round(x(at))},${round(base)}v5` },
      { kind: "text", role: "tick", x: round(px), y: round(base + 19), text: label, anchor: "middle" },
    ];
  });
  return [...values, ...times];
}
