import type { Site } from "../../../content/site.ts";
import { valueAt } from "../../../content/yaml/value-position.ts";
import type { Finding, Rule } from "../../rule.ts";

/** A location is there because something is told of it, and each claim speaks of it once. */
export const locationClaims: Rule = {
  id: "location-claims",
  site: (site) => Object.keys(site.lists.locations.data).flatMap((id) => [...ofNothing(id, site), ...twice(id, site)]),
};

function ofNothing(id: string, { lists: { locations } }: Site): Finding[] {
  const { events = [], claims = [] } = locations.data[id] ?? {};
  if (events.length + claims.length > 0) return [];
  const message = "no event happened there and no claim speaks of it";
  return [{ ...valueAt(locations.yaml, [id]), message, hint: "Add `events` or `claims`, or take the location out." }];
}

/** An event that is listed twice, and a claim that is, or that comes with an event already. */
function twice(id: string, { lists: { events, locations } }: Site): Finding[] {
  const { events: ids = [], claims = [] } = locations.data[id] ?? {};
  const reports = ids.flatMap((event) => {
    const { claim, also } = events.data[event] ?? { claim: "", also: [] };
    return [claim, ...also].map((name) => [name, event] as const);
  });
  const eventOf = new Map(reports);
  const finding = (key: string, i: number, message: string): Finding => {
    return { ...valueAt(locations.yaml, [id, key, i]), message, hint: "Take this line out." };
  };
  return [
    ...ids.flatMap((event, i) => (ids.indexOf(event) < i ? [finding("events", i, `${event} is listed twice`)] : [])),
    ...claims.flatMap((name, i) => {
      const event = eventOf.get(name);
      if (event !== undefined) return [finding("claims", i, `${name} comes with the event ${event} already`)];
      return claims.indexOf(name) < i ? [finding("claims", i, `${name} is listed twice`)] : [];
    }),
  ];
}
