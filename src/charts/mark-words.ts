import { whoSays } from "../content/attribution.ts";
import { drawnClaims } from "../content/chart-claims.ts";
import type { ResolvedChart } from "../content/site.ts";
import { formatPartialDate } from "../model/partial-date.ts";

/** What a pointer on each mark of a chart is told, by the claim's name: our words, who says so, and of which day. */
export function markWords(file: ResolvedChart): ReadonlyMap<string, string> {
  return new Map(
    drawnClaims(file.claims).map((claim) => [
      claim.name,
      `${claim.data.says}\n${whoSays(claim)}, ${formatPartialDate(claim.asOf)}`,
    ]),
  );
}
