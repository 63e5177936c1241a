import type { EventsData } from "../model/event.ts";
import type { Claim } from "./site.ts";
import { comparePartialDates, dateBounds, type PartialDate } from "../model/partial-date.ts";

/** An event with its claims and its day. */
export interface TimelineEvent {
  readonly id: string;
  readonly label: string;
  /** The claim whose words tell it. */
  readonly claim: Claim;
  /** Every claim that reports it, that one first. */
  readonly claims: readonly Claim[];
  /** The finest day that any of the claims gives. */
  readonly day: PartialDate;
  /** Does one of the five articles report it? */
  readonly core: boolean;
}

/** Every event in order of time, those of one day in the order of the file; events of which no claim can be read are left out. */
export function resolveEvents(events: EventsData, claims: ReadonlyMap<string, Claim>): TimelineEvent[] {
  return Object.entries(events)
    .flatMap(([id, { label, claim, also }]): TimelineEvent[] => {
      const all = [claim, ...also].flatMap((name) => claims.get(name) ?? []);
      const [first] = all;
      if (!first) return [];
      const core = all.some(({ source }) => source.data.tier === "core");
      return [{ id, label, claim: first, claims: all, day: finest(all.map(({ asOf }) => asOf)) ?? first.asOf, core }];
    })
    .sort((a, b) => comparePartialDates(a.day, b.day));
}

/** The place of a drawing of some days on its page. @param first and last as dates: 2019-12-27 */
export function timelineId(first: string, last: string): string {
  return `timeline-${first}-${last}`;
}

/** The events of which all that their day may mean lies from the one moment to the other, the latter left out. */
export function eventsBetween(events: readonly TimelineEvent[], from: number, until: number): TimelineEvent[] {
  return events.filter(({ day }) => dateBounds(day).start >= from && dateBounds(day).end <= until);
}

function finest(dates: readonly PartialDate[]): PartialDate | undefined {
  const length = (date: PartialDate) => dateBounds(date).end - dateBounds(date).start + Number(date.approximate);
  return dates.toSorted((a, b) => length(a) - length(b))[0];
}
