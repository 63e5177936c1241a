import { chartClaims, isFiguresPanel } from "../evidence/chart-claims.ts";
import type { FigureClaim, Library } from "../evidence/library.ts";

/**
 * What the charts that are meant for the home page report last, for each place:
 * what was last said, not what holds today. Of a running total that is split by
 * place, only the whole.
 */
export function latestFigures(library: Library): FigureClaim[] {
  return [...library.charts.values()].flatMap((chart) => {
    if (!chart.data.home) return [];
    const whole = chart.data.panels.find(isFiguresPanel)?.place;
    const last = new Map<string, FigureClaim>();
    for (const claim of chartClaims(chart, library).panels.flatMap(({ figures }) => figures)) {
      if (claim.data.since === undefined || claim.data.place === whole) last.set(claim.data.place, claim);
    }
    return [...last.values()];
  });
}
