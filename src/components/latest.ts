import { chartClaims } from "../evidence/chart-claims.ts";
import type { FigureClaim, Library } from "../evidence/library.ts";

/** Of every chart the last figure of each place: what was reported last, not what holds today. */
export function latestFigures(library: Library): FigureClaim[] {
  return [...library.charts.values()].flatMap((chart) => {
    const last = new Map<string, FigureClaim>();
    for (const claim of chartClaims(chart, library).panels.flat()) last.set(claim.data.place, claim);
    return [...last.values()];
  });
}
