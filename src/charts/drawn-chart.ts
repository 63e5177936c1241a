import { whoSays } from "../content/attribution.ts";
import { drawnClaims } from "../content/chart-claims.ts";
import { oncePer } from "../content/once-per.ts";
import type { Claim, ResolvedChart } from "../content/site.ts";
import { formatPartialDate } from "../model/partial-date.ts";
import { drawChart, WIDTHS } from "./draw-chart.ts";
import { printScene } from "./svg/print-scene.ts";
import { toChart } from "./to-chart.ts";

/** A chart as plain data, and its two drawings: made once, however many pages show them. */
export const drawnChart = oncePer((file: ResolvedChart) => {
  const chart = toChart(file);
  const [narrow, wide] = WIDTHS;
  return { chart, narrow: drawChart(chart, narrow), wide: drawChart(chart, wide) };
});

/** Both drawings as SVG, for a page. */
export const printedChart = oncePer((file: ResolvedChart) => print(file));

/** The same, where a pointer on a mark is told its claim's words. */
export const printedWithWords = oncePer((file: ResolvedChart) => print(file, markWords(file)));

function print(file: ResolvedChart, words?: ReadonlyMap<string, string>): string {
  const { narrow, wide } = drawnChart(file);
  return [narrow, wide].map((scene) => printScene(scene, undefined, { words })).join("");
}

/** What a pointer on a mark of a chart is told of each claim: our words, who says so, and of which day. */
export function markWords(file: ResolvedChart): ReadonlyMap<string, string> {
  const wordsOf = (claim: Claim) => `${claim.data.says}\n${whoSays(claim)}, ${formatPartialDate(claim.asOf)}`;
  return new Map(drawnClaims(file.claims).map((claim) => [claim.name, wordsOf(claim)]));
}
