import type { PanelClaims } from "../../content/chart-claims.ts";
import type { TimelineEvent } from "../../content/timeline.ts";
import { dateBounds } from "../../model/partial-date.ts";
import type { Panel } from "../chart-kind.ts";
import type { Marked } from "../report.ts";
import { timesOf, type Times } from "../times.ts";
import type { EventStripData } from "./schema.ts";

/** Events over time, in order. Every event lies within the panel's times. */
export interface EventStrip extends Panel, Times {
  readonly draws: "events";
  readonly events: readonly Marked[];
}

export function toEventStrip({ panel, events }: PanelClaims<EventStripData>): EventStrip {
  return { draws: panel.draws, label: panel.label, ...timesOf(panel), events: events.map(toMarked) };
}

/** An event, ready to draw. */
export function toMarked({ claims, day, label, core }: TimelineEvent): Marked {
  return { claim: claims.map(({ name }) => name).join(" "), ...dateBounds(day), label, core };
}
