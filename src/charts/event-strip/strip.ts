import { eventsBetween, timelineId, type TimelineEvent } from "../../content/timeline.ts";
import { formatPartialDate, partialDateOf } from "../../model/partial-date.ts";
import type { Mark } from "../report.ts";
import { timesOf, type Times } from "../times.ts";
import { toMark } from "./panel.ts";

/** Events as a drawing of its own, without a chart around it. */
export interface Strip extends Times {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** In order of time. Every event lies within the strip. */
  readonly events: readonly Mark[];
}

/**
 * The events of some days, as plain data to draw.
 *
 * @param first the first day and `last` the last, as dates: 2019-12-27
 */
export function toStrip(events: readonly TimelineEvent[], first: string, last: string): Strip {
  const times = timesOf({ from: first, until: last });
  const within = eventsBetween(events, times.from, times.until);
  const core = within.filter((event) => event.core).length;
  const [from, until] = [first, last].map((day) => formatPartialDate(partialDateOf(day)));
  const span = `${from ?? ""} to ${until ?? ""}`;
  return {
    id: timelineId(first, last),
    title: `Events, ${span}`,
    description: `${String(within.length)} events from ${span}, ${String(core)} of them in the five articles, each listed below in order of time.`,
    ...times,
    events: within.map(toMark),
  };
}
