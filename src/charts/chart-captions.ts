import { drawnChart } from "./drawn-chart.ts";
import { byKind } from "./kinds.ts";
import { howToRead } from "./sentences.ts";
import { drawnClaims } from "../content/chart-claims.ts";
import type { ResolvedChart } from "../content/site.ts";
import { formatPartialDate, partialDateOf } from "../model/partial-date.ts";
import { SITE } from "../model/site-facts.ts";
import type { Captions } from "./svg/frame.ts";

/** The day that the site's evidence ends on, as it is printed. */
export const EVIDENCE_ENDS = formatPartialDate(partialDateOf(SITE.evidenceEnds));

/** Where a chart comes from: `The Withdrawal Question · evidence to 13 March 2026 · 71 sources`. */
export function creditOf(file: ResolvedChart): string {
  const credits = [...byKind(drawnChart(file).chart.panels).keys()].flatMap(({ credit }) => credit ?? []);
  return [SITE.name, `evidence to ${EVIDENCE_ENDS}`, sourcesOf(file), ...credits].join(" · ");
}

/** How many sources a chart rests on: `71 sources`. */
export function sourcesOf({ claims }: ResolvedChart): string {
  const { size } = new Set(drawnClaims(claims).map(({ source }) => source.id));
  return size === 1 ? "1 source" : `${String(size)} sources`;
}

/**
 * The words around a chart's drawing in a file that is passed around.
 *
 * @param listedAt address of the chart's page
 */
export function captionsOf(file: ResolvedChart, listedAt: string): Captions {
  const { title: headline, measured } = file.data;
  return {
    headline,
    measured,
    notes: [howToRead(drawnChart(file).chart), `${creditOf(file)}, listed\u00a0at\u00a0${listedAt}`],
  };
}
