import type { PanelClaims } from "../../content/chart-claims.ts";
import { PLACES } from "../../model/region.ts";
import type { Column } from "../chart-kind.ts";
import { placesOf, type TimeSeriesData } from "./schema.ts";

/** Named by place where the whole chart counts one thing or the panel has two, else as the panel is. */
export function columns({ panel, figures }: PanelClaims<TimeSeriesData>, oneMeasure: boolean): Column[] {
  const places = placesOf(panel);
  return places.map((place) => ({
    name: oneMeasure || places.length > 1 ? PLACES[place] : panel.label,
    figures: figures.filter(({ data }) => data.place === place),
  }));
}
