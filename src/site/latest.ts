import { schemaOf } from "../charts/schemas.ts";
import type { FigureClaim, Site } from "../content/site.ts";

/**
 * What the charts that are meant for the home page report last, for each place:
 * what was last said, not what holds today. Of a running total that is split by
 * place, only the whole.
 */
export function latestFigures(site: Site): FigureClaim[] {
  return [...site.charts.values()].flatMap((chart) => {
    if (!chart.data.home) return [];
    const [whole] = chart.data.panels.flatMap((panel) => schemaOf(panel).counts?.(panel).place ?? []);
    const last = new Map<string, FigureClaim>();
    for (const claim of chart.claims.panels.flatMap(({ figures }) => figures)) {
      if (claim.data.since === undefined || claim.data.place === whole) last.set(claim.data.place, claim);
    }
    return [...last.values()];
  });
}
