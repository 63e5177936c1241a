import type { Site } from "../../../content/site.ts";
import type { Path } from "../../../content/yaml/yaml-file.ts";
import { dateBounds, type PartialDate } from "../../../model/partial-date.ts";
import type { Finding, Rule } from "../../rule.ts";
import { valueAt } from "../../../content/yaml/value-position.ts";

/** The claims of an event are of one day, and each is listed once. */
export const eventClaims: Rule = {
  id: "event-claims",
  site: ({ lists: { events }, claims }: Site) =>
    Object.entries(events.data).flatMap(([id, { claim, also }]) => {
      const day = claims.get(claim)?.asOf;
      const names = [claim, ...also];
      return names.flatMap((name, i): Finding[] => {
        const other = claims.get(name)?.asOf;
        if (!day || !other) return [];
        const path: Path = i === 0 ? [id, "claim"] : [id, "also", i - 1];
        const position = valueAt(events.yaml, path);
        if (names.indexOf(name) < i) {
          return [{ ...position, message: `${name} is listed twice`, hint: "Keep the line that is meant." }];
        }
        if (overlap(day, other)) return [];
        const hint = "An event's claims are of one day: take the other claim out.";
        return [{ ...position, message: `${name} is of another day than ${claim}`, hint }];
      });
    }),
};

function overlap(one: PartialDate, other: PartialDate): boolean {
  const [a, b] = [dateBounds(one), dateBounds(other)];
  return a.start < b.end && b.start < a.end;
}
