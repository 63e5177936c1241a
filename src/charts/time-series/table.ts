import type { PanelClaims } from "../../content/chart-claims.ts";
import { PLACES } from "../../model/region.ts";
import type { Column } from "../chart-kind.ts";
import type { TimeSeriesData } from "./schema.ts";

/** Named by place where the whole chart counts one thing, else as the panel is; ceilings apart. */
export function columns({ panel, figures, ceilings }: PanelClaims<TimeSeriesData>, oneMeasure: boolean): Column[] {
  const name = oneMeasure ? PLACES[panel.place] : panel.label;
  return [{ name, figures }, ...(ceilings.length > 0 ? [{ name: "Ceiling", figures: ceilings }] : [])];
}
