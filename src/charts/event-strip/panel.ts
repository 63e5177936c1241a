import type { PanelClaims } from "../../content/chart-claims.ts";
import type { TimelineEvent } from "../../content/timeline.ts";
import { dateBounds } from "../../model/partial-date.ts";
import type { Panel } from "../chart-kind.ts";
import type { Mark } from "../report.ts";
import { timesOf, type Times } from "../times.ts";
import type { EventStripData } from "./schema.ts";

/** Events over time, in order. Every event lies within the panel's times. */
export interface EventStrip extends Panel, Times {
  readonly draws: "events";
  readonly events: readonly Mark[];
}

export function toPanel({ panel, events }: PanelClaims<EventStripData>): EventStrip {
  return { draws: panel.draws, label: panel.label, ...timesOf(panel), events: events.map(toMark) };
}

/** An event, ready to draw. */
export function toMark({ claims, day, label, core }: TimelineEvent): Mark {
  return { claim: claims.map(({ name }) => name).join(" "), ...dateBounds(day), label, core };
}

export function marks({ events }: EventStrip): readonly Mark[] {
  return events;
}
