import { schemaOf } from "../../../charts/schemas.ts";
import { valueAt } from "../../../content/yaml/value-position.ts";
import { orderedCharts } from "../../ordered-charts.ts";
import type { Rule } from "../../rule.ts";

/** A claim that a panel names stands in one place of it, and where it belongs. */
export const misplacedClaim: Rule = {
  id: "misplaced-claim",
  site: (site) =>
    orderedCharts(site).flatMap(({ claims, yaml }) =>
      claims.panels.flatMap((chosen, i) =>
        (schemaOf(chosen.panel).faults?.(chosen.panel, chosen) ?? []).map(({ path, ...advice }) => ({
          ...valueAt(yaml, ["panels", i, ...path]),
          ...advice,
        })),
      ),
    ),
};
