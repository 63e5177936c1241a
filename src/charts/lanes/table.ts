import type { PanelClaims } from "../../content/chart-claims.ts";
import type { Column } from "../chart-kind.ts";
import type { LanesData } from "./schema.ts";

/** What was said, done and announced, each with the group that it is drawn in. */
export function columns({ panel, told = [] }: PanelClaims<LanesData>): Column[] {
  const named = new Map(told.map((claim) => [claim.name, claim]));
  const events = panel.lanes.flatMap(({ topic, marks }) =>
    marks.flatMap(({ claim: name, says }) => {
      const claim = named.get(name);
      return claim ? [{ claims: [claim], day: claim.asOf, label: `${topic}: ${says}` }] : [];
    }),
  );
  return [{ name: panel.label, figures: [], events }];
}
