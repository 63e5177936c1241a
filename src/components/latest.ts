import { chartClaims } from "../evidence/chart-claims.ts";
import type { FigureClaim, Library } from "../evidence/library.ts";

/**
 * What the charts report last, for each place: what was last said, not what
 * holds today. Of a running total that is split by place, only the whole.
 */
export function latestFigures(library: Library): FigureClaim[] {
  return [...library.charts.values()].flatMap((chart) => {
    const last = new Map<string, FigureClaim>();
    for (const claim of chartClaims(chart, library).panels.flat()) {
      const whole = claim.data.since === undefined || claim.data.place === chart.data.panels[0]?.place;
      if (whole) last.set(claim.data.place, claim);
    }
    return [...last.values()];
  });
}
