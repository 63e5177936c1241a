import type { LocationsData } from "../model/location.ts";
import type { Claim } from "./site.ts";
import type { TimelineEvent } from "./timeline.ts";

/** A location with what is told of it. */
export interface Location extends Omit<LocationsData[string], "events" | "claims"> {
  readonly id: string;
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  /** What speaks of it beside the reports of its events. */
  readonly others: readonly Claim[];
  /** Every claim that speaks of it, once: its events' in order of time, then the others. */
  readonly claims: readonly Claim[];
  /** Does one of the five articles speak of it? */
  readonly core: boolean;
}

/** Every location of which something is told, in the order of the file. */
export function resolveLocations(
  data: LocationsData,
  timeline: readonly TimelineEvent[],
  claims: ReadonlyMap<string, Claim>,
): Location[] {
  return Object.entries(data).flatMap(([id, location]) => {
    const events = timeline.filter((event) => location.events.includes(event.id));
    const others = location.claims.flatMap((name) => claims.get(name) ?? []);
    const all = [...new Set([...events.flatMap((event) => event.claims), ...others])];
    const core = all.some(({ source }) => source.data.tier === "core");
    return all.length > 0 ? [{ ...location, id, events, others, claims: all, core }] : [];
  });
}
