import type { PanelClaims } from "../../content/chart-claims.ts";
import type { Column } from "../chart-kind.ts";
import type { TalliesData } from "./schema.ts";

/** A column for each tally, named as its scope. */
export function columns({ panel, figures }: PanelClaims<TalliesData>): Column[] {
  return panel.tallies.map(({ measure, counts }) => ({
    name: counts,
    figures: figures.filter(({ data }) => data.measure === measure),
  }));
}
