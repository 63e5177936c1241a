import type { PanelData } from "../charts/schemas.ts";
import { dateBounds, partialDateOf } from "../model/partial-date.ts";
import type { ResolvedChart, Site } from "../content/site.ts";

/** The charts of which more can be said: a panel whose times run backward holds nothing, and what else seems wrong follows from that. */
export function orderedCharts({ charts }: Site): ResolvedChart[] {
  return [...charts.values()].filter(({ data }) => !data.panels.some(isBackward));
}

/** Does the panel end before it begins? */
export function isBackward(panel: PanelData): panel is Extract<PanelData, { until: string }> {
  if (!("until" in panel)) return false;
  return dateBounds(partialDateOf(panel.from)).start >= dateBounds(partialDateOf(panel.until)).end;
}
