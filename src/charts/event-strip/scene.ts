import { scaleUtc } from "d3";
import { levelAxis } from "../draw/axes.ts";
import { placeBeside, type Beside } from "../draw/beside.ts";
import type { Block, Frame } from "../draw/block.ts";
import { momentMark, type Moment } from "../draw/moment.ts";
import { notedHeading } from "../draw/noted-heading.ts";
import { round } from "../draw/round.ts";
import type { Scene, Shape } from "../draw/scene.ts";
import { textAt } from "../draw/text-at.ts";
import { TEXT_SIZE, TYPES } from "../draw/text-box.ts";
import { timeTicks } from "../draw/ticks.ts";
import type { Mark } from "../report.ts";
import type { EventStrip } from "./panel.ts";
import { NO_CAUSE } from "./sentences.ts";
import type { Strip } from "./strip.ts";

/** Pixels from one event to the next, and what one takes more for each line of a label above its mark. */
const ROW = 21;
const LIFT = 15;
/** Pixels for the times above the events, and under the last. */
const HEAD = 26;
const FOOT = 8;
/** Pixels under the heading of a panel, and before the next. */
const PANEL_HEAD = 8;
const PANEL_FOOT = 24;

/** A strip by itself: no heading, for the page has one. */
export function drawStrip(strip: Strip, width: number): Scene {
  const inset = width < 500 ? 10 : 4;
  const frame = { inset, left: inset + 4, right: width - inset - 4, width, top: 0 };
  const { id, title, description } = strip;
  return { id, title, description, width, ...stripBlock(strip, frame) };
}

/** A strip as the panel of a chart, on the same axis of time as the panels around it. */
export function draw(panel: EventStrip, frame: Frame): Block {
  const heading = notedHeading(panel.label, NO_CAUSE, frame);
  const top = heading.bottom + PANEL_HEAD;
  const { height, shapes } = stripBlock(panel, { ...frame, top });
  return { height: top + height + PANEL_FOOT - frame.top, shapes: [...heading.shapes, ...shapes] };
}

/**
 * A row for every event, in order, so that however dense a week is each can be
 * read: a dot on its day, or a bar over the month or year that its date may
 * mean, with its label on whichever side has room, or above where neither has.
 */
function stripBlock({ from, until, events }: Pick<Strip, "from" | "until" | "events">, frame: Frame): Block {
  const { inset, left, right, top, width } = frame;
  const x = scaleUtc([from, until], [left, right]);
  const rows = events.map((event) => placeRow(event, x, inset, width - inset));
  const tops = rows.map((_, i) => top + HEAD + rows.slice(0, i).reduce((sum, { height }) => sum + height, 0));
  const height = HEAD + rows.reduce((sum, row) => sum + row.height, 0) + FOOT;
  const times = timeTicks(from, until, x, width);
  return {
    height,
    shapes: [
      ...levelAxis(times, top + HEAD - 8, `V${round(top + height)}`, top + TEXT_SIZE),
      ...rows.flatMap((row, i) => drawRow(row, tops[i] ?? 0)),
    ],
  };
}

interface Row {
  readonly event: Mark;
  readonly moment: Moment;
  /** Where its label begins or ends. */
  readonly label: Beside;
  readonly height: number;
}

function placeRow(event: Mark, x: (at: number) => number, min: number, max: number): Row {
  const moment = momentMark(x, event, event.core);
  const label = placeBeside(event.label, TYPES[roleOf(event)], moment.left, moment.right, min, max);
  return { event, moment, label, height: ROW + (label.above ? label.lines.length * LIFT : 0) };
}

function drawRow({ event, moment, label, height }: Row, top: number): Shape[] {
  const { claim, core } = event;
  const y = top + height - ROW / 2;
  const last = label.above ? y - LIFT + 4.5 : y + 4.5;
  const first = last - (label.lines.length - 1) * LIFT;
  return [
    { kind: "path", role: "mark", d: moment.path(y), claim, core, fill: "solid" },
    ...label.lines.map((text, i) => textAt(roleOf(event), text, label.x, first + i * LIFT, label.anchor)),
  ];
}

function roleOf({ core }: Mark): "core" | "label" {
  return core ? "core" : "label";
}
