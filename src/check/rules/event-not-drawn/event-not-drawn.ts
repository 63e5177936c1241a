import { eventPanel } from "../../../content/chart-claims.ts";
import { orderedCharts } from "../../ordered-charts.ts";
import type { Finding, Rule } from "../../rule.ts";
import { valueAt } from "../../../content/yaml/value-position.ts";

/** An event is marked once, in exactly one panel. */
export const eventNotDrawn: Rule = {
  id: "event-not-drawn",
  site: (site) =>
    orderedCharts(site).flatMap(({ data, yaml }) =>
      data.events.flatMap(({ claim: name }, i): Finding[] => {
        const claim = site.claims.get(name);
        if (!claim) return [];
        const position = valueAt(yaml, ["events", i, "claim"]);
        if (data.events.findIndex((other) => other.claim === name) < i) {
          return [{ ...position, message: `${name} is listed twice`, hint: "Keep the line that is meant." }];
        }
        if (eventPanel(data, claim) !== -1) return [];
        const hint = "Take it out, or mend the panels' times.";
        return [{ ...position, message: `${name} falls into no panel`, hint }];
      }),
    ),
};
