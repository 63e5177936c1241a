import { howToRead } from "../chart/how-to-read.ts";
import { chartClaims, drawnClaims } from "../evidence/chart-claims.ts";
import type { ChartFile, Library } from "../evidence/library.ts";
import { formatPartialDate, partialDateOf } from "../evidence/partial-date.ts";
import { toChart } from "./chart-input.ts";
import { whoSays } from "./attribution.ts";
import { SITE } from "./site.ts";
import type { Captions } from "./svg/frame.ts";

/** The day that the site's evidence ends on, as it is printed. */
export const EVIDENCE_ENDS = formatPartialDate(partialDateOf(SITE.evidenceEnds));

/** Where a chart comes from: `The Withdrawal Question · evidence to 13 March 2026 · 71 sources`. */
export function creditOf(file: ChartFile, library: Library): string {
  const count = new Set(drawnClaims(chartClaims(file, library)).map(({ source }) => source.id)).size;
  return `${SITE.name} · evidence to ${EVIDENCE_ENDS} · ${count === 1 ? "1 source" : `${String(count)} sources`}`;
}

/**
 * The words around a chart's drawing in a file that is passed around.
 *
 * @param listedAt address of the chart's page
 */
export function captionsOf(file: ChartFile, library: Library, listedAt: string): Captions {
  const { title: headline, measured } = file.data;
  return {
    headline,
    measured,
    notes: [howToRead(toChart(file, library)), `${creditOf(file, library)}, listed\u00a0at\u00a0${listedAt}`],
  };
}

/** What a pointer on each mark of a chart is told, by the claim's name: our words, who says so, and of which day. */
export function markWords(file: ChartFile, library: Library): ReadonlyMap<string, string> {
  return new Map(
    drawnClaims(chartClaims(file, library)).map((claim) => [
      claim.name,
      `${claim.data.says}\n${whoSays(claim)}, ${formatPartialDate(claim.asOf)}`,
    ]),
  );
}
