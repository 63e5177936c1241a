import { scaleUtc } from "d3";
import { levelAxis } from "../draw/axes.ts";
import type { Block, Frame } from "../draw/block.ts";
import { labelledRow } from "../draw/labelled-row.ts";
import { momentMark } from "../draw/moment.ts";
import { notedHeading } from "../draw/noted-heading.ts";
import { round } from "../draw/round.ts";
import type { Scene, Shape } from "../draw/scene.ts";
import { TEXT_SIZE } from "../draw/text-box.ts";
import { timeTicks } from "../draw/ticks.ts";
import type { Mark } from "../report.ts";
import type { EventStrip } from "./panel.ts";
import { NO_CAUSE } from "./sentences.ts";
import type { Strip } from "./strip.ts";

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
  const shapes: Shape[] = [];
  let y = top + HEAD;
  for (const event of events) {
    const row = eventRow(event, x, { ...frame, left: inset, right: width - inset, top: y });
    shapes.push(...row.shapes);
    y += row.height;
  }
  const bottom = y + FOOT;
  const times = timeTicks(from, until, x, width);
  return {
    height: bottom - top,
    shapes: [...levelAxis(times, top + HEAD - 8, `V${round(bottom)}`, top + TEXT_SIZE), ...shapes],
  };
}

/** @param frame `left` and `right` are how far a label may reach */
function eventRow(event: Mark, x: (at: number) => number, { left: min, right: max, top }: Frame): Block {
  const { claim, core, label } = event;
  const moment = momentMark(x, event, core);
  const { height, y, texts } = labelledRow(label, core, { left: moment.left, right: moment.right, min, max }, top);
  return { height, shapes: [{ kind: "path", role: "mark", d: moment.path(y), claim, core, fill: "solid" }, ...texts] };
}
