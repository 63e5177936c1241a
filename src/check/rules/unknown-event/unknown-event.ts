import { didYouMean } from "../../../content/did-you-mean.ts";
import { valueAt } from "../../../content/yaml/value-position.ts";
import { EVENTS_FILE } from "../../../model/event.ts";
import type { Finding, Rule } from "../../rule.ts";

/** An event is there under the id that a location gives. */
export const unknownEvent: Rule = {
  id: "unknown-event",
  site: ({ lists: { events, locations }, unreadable }) => {
    if (unreadable.has(EVENTS_FILE)) return [];
    const ids = Object.keys(events.data);
    return Object.entries(locations.data).flatMap(([id, location]) =>
      location.events.flatMap((event, i): Finding[] => {
        if (ids.includes(event)) return [];
        const hint = didYouMean(event, ids) ?? `The events are those of ${EVENTS_FILE}, by their ids.`;
        const message = `there is no event "${event}"`;
        return [{ ...valueAt(locations.yaml, [id, "events", i]), message, hint }];
      }),
    );
  },
};
