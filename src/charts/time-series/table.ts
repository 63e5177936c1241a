import type { PanelClaims } from "../../content/chart-claims.ts";
import { PLACES } from "../../model/region.ts";
import type { Column } from "../chart-kind.ts";
import type { TimeSeriesData } from "./schema.ts";

/** Named by place where the whole chart counts one thing, else as the panel is. */
export function columns({ panel, figures }: PanelClaims<TimeSeriesData>, oneMeasure: boolean): Column[] {
  return [{ name: oneMeasure ? PLACES[panel.place] : panel.label, figures }];
}
