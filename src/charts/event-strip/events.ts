import type { Strip } from "./scene.ts";
import type { StripEvent } from "../input.ts";
import { dateBounds, formatPartialDate, partialDateOf } from "../../model/partial-date.ts";
import { eventsBetween, type TimelineEvent } from "../../content/timeline.ts";

/**
 * The events of some days, as plain data to draw.
 *
 * @param from the first day and `to` the last, as dates: 2019-12-27
 */
export function toStrip(events: readonly TimelineEvent[], from: string, to: string): Strip {
  const [first, last] = [partialDateOf(from), partialDateOf(to)];
  const [start, end] = [dateBounds(first).start, dateBounds(last).end];
  const within = eventsBetween(events, start, end);
  const core = within.filter((event) => event.core).length;
  const span = `${formatPartialDate(first)} to ${formatPartialDate(last)}`;
  return {
    id: `timeline-${from}-${to}`,
    title: `Events, ${span}`,
    description: `${String(within.length)} events from ${span}, ${String(core)} of them in the five articles, each listed below in order of time.`,
    from: start,
    until: end,
    events: within.map(toStripEvent),
  };
}

/** An event, ready to draw. */
export function toStripEvent({ claims, day, label, core }: TimelineEvent): StripEvent {
  return { claim: claims.map(({ name }) => name).join(" "), ...dateBounds(day), label, core };
}
