import { scaleUtc } from "d3";
import { placeBeside, type Beside } from "../draw/beside.ts";
import type { Block, Frame } from "../draw/block.ts";
import { middle, type StripEvent, type StripPanel } from "../input.ts";
import { panelHeading } from "../draw/panel-heading.ts";
import { round } from "../draw/round.ts";
import type { Scene, Shape } from "../draw/scene.ts";
import { TEXT_SIZE, TYPES } from "../draw/text-box.ts";
import { timeTicks } from "../draw/ticks.ts";

/** A strip as a drawing of its own. Times are milliseconds since 1970, UTC. */
export interface Strip {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly from: number;
  readonly until: number;
  /** In order of time. Every event lies within the strip. */
  readonly events: readonly StripEvent[];
}

const DAY = 24 * 3600 * 1000;
/** Pixels from one event to the next, and what one takes more for each line of a label above its mark. */
const ROW = 21;
const LIFT = 15;
/** Pixels for the times above the events, and under the last. */
const HEAD = 26;
const FOOT = 8;
/** Pixels for the heading of a panel, and before the next. */
const PANEL_HEAD = 30;
const PANEL_FOOT = 24;

/** A strip by itself: no heading, for the page has one. */
export function drawStrip({ id, title, description, ...strip }: Strip, width: number): Scene {
  const inset = width < 500 ? 10 : 4;
  const frame = { inset, left: inset + 4, right: width - inset - 4, width, top: 0 };
  return { id, title, description, width, ...stripBlock(strip, frame) };
}

/** A strip as the panel of a chart, on the same axis of time as the panels around it. */
export function drawStripPanel(panel: StripPanel, frame: Frame): Block {
  const heading = panelHeading(panel.label, frame);
  const { height, shapes } = stripBlock(panel, { ...frame, top: heading.below.top + PANEL_HEAD });
  return { height: heading.more + PANEL_HEAD + height + PANEL_FOOT, shapes: [...heading.shapes, ...shapes] };
}

/**
 * A row for every event, in order, so that however dense a week is each can be
 * read: a dot on its day, or a bar over the month or year that its date may
 * mean, with its label on whichever side has room, or above where neither has.
 */
function stripBlock({ from, until, events }: Pick<Strip, "from" | "until" | "events">, frame: Frame): Block {
  const x = scaleUtc([from, until], [frame.left, frame.right]);
  const rows = events.map((event) => placeRow(event, x, frame.inset, frame.width - frame.inset));
  const tops = rows.map((_, i) => frame.top + HEAD + rows.slice(0, i).reduce((sum, { height }) => sum + height, 0));
  const height = HEAD + rows.reduce((sum, row) => sum + row.height, 0) + FOOT;
  return {
    height,
    shapes: [...times({ from, until }, x, frame, height), ...rows.flatMap((row, i) => drawRow(row, tops[i] ?? 0))],
  };
}

interface Row {
  readonly event: StripEvent;
  /** The mark from left to right, and where its label begins or ends. */
  readonly left: number;
  readonly right: number;
  readonly label: Beside;
  readonly height: number;
}

function placeRow(event: StripEvent, x: (at: number) => number, min: number, max: number): Row {
  const r = radius(event);
  const at = x(middle(event));
  // In a strip of a year a month is a bar; in one of ten days a day is still a dot.
  const half = isDay(event) ? r : Math.max(r, (x(event.end) - x(event.start)) / 2);
  const [left, right] = [at - half, at + half];
  const label = placeBeside(event.label, TYPES[roleOf(event)], left, right, min, max);
  return { event, left, right, label, height: ROW + (label.above ? label.lines.length * LIFT : 0) };
}

function drawRow({ event, left, right, label, height }: Row, top: number): Shape[] {
  const { claim, core } = event;
  const y = top + height - ROW / 2;
  const r = radius(event);
  const d = isDay(event) ? dot(left + r, y, r) : `M${p(left)},${p(y - 2)}H${p(right)}v4H${p(left)}z`;
  const last = label.above ? y - LIFT + 4.5 : y + 4.5;
  return [
    { kind: "path", role: "mark", d, claim, core, fill: core ? "solid" : "hollow" },
    ...label.lines.map((text, i): Shape => {
      const baseline = round(last - (label.lines.length - 1 - i) * LIFT);
      return {
        kind: "text",
        role: roleOf(event),
        x: round(label.x),
        y: baseline,
        text,
        anchor: label.anchor,
      };
    }),
  ];
}

function times(
  { from, until }: Pick<Strip, "from" | "until">,
  x: (at: number) => number,
  { top, width }: Frame,
  height: number,
) {
  return timeTicks(from, until, x, width).flatMap((tick): Shape[] => [
    { kind: "path", role: "grid", d: `M${p(tick.x)},${p(top + HEAD - 8)}V${p(top + height)}` },
    {
      kind: "text",
      role: "tick",
      x: round(tick.middle),
      y: round(top + TEXT_SIZE),
      text: tick.label,
      anchor: "middle",
    },
  ]);
}

function isDay({ start, end }: StripEvent): boolean {
  return end - start <= DAY;
}

function roleOf({ core }: StripEvent): "core" | "label" {
  return core ? "core" : "label";
}

function radius({ core }: StripEvent): number {
  return core ? 4.5 : 3.5;
}

function dot(x: number, y: number, r: number): string {
  return `M${p(x)},${p(y - r)}a${p(r)},${p(r)},0,1,0,.01,0z`;
}

function p(pixels: number): string {
  return String(round(pixels));
}
