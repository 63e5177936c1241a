import type { Shortage } from "../charts/panel-schema.ts";
import { schemaOf } from "../charts/schemas.ts";
import type { Site } from "../content/site.ts";
import { orderedCharts } from "./ordered-charts.ts";
import { valueAt, type FilePosition } from "../content/yaml/value-position.ts";

/** What the panels of the charts have too little of, each with its position. */
export function panelShortages(site: Site): (Shortage & { readonly position: FilePosition })[] {
  // What cannot be read may be what a panel would draw.
  if (site.unreadable.size > 0) return [];
  return orderedCharts(site).flatMap(({ claims, yaml }) =>
    claims.panels.flatMap((chosen, i) =>
      schemaOf(chosen.panel)
        .shortages(chosen.panel, chosen)
        .map((shortage) => ({ ...shortage, position: valueAt(yaml, ["panels", i, shortage.key]) })),
    ),
  );
}

/** Is what a panel has too little of a difference that there is not? */
export function isOfNoDifference({ difference }: Shortage, { lists }: Site): boolean {
  return difference !== undefined && !Object.hasOwn(lists.differences.data, difference);
}
