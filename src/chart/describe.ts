import { oneScale, panelExtents } from "./heights.ts";
import { longestGap } from "./gaps.ts";
import { highest } from "./highest.ts";
import type { Chart, Panel, Report } from "./input.ts";

const DAY = 24 * 3600 * 1000;

/** The takeaway of a panel, from its data: the first report, the last and the highest. */
export function takeaway({ label, reports }: Panel): string {
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) return `${label}: no report.`;
  if (first === last) return `${label}: ${first.label} ${first.when}.`;
  const top = highest(reports);
  const peak = !top || top === first || top === last ? "" : `; the highest, ${top.label} ${top.when}`;
  return `${label}: from ${first.label} ${first.when} to ${last.label} ${last.when}, the last report${peak}.`;
}

/** For those who cannot see the drawing: what is drawn, the takeaway and how many reports it rests on. */
export function describeChart(chart: Chart): string {
  const reports = allReports(chart);
  const core = reports.filter((report) => report.core).length;
  return `${chart.panels.map(takeaway).join(" ")} ${count(reports.length, "report")}, ${String(core)} of them from the five articles, each drawn as a separate mark and listed in the table.`;
}

/** "What this chart cannot tell you", worked out from its data; then what the editors add. */
export function cannotTell(chart: Chart): string[] {
  const reports = allReports(chart);
  const sources = new Set(reports.map(({ claim }) => claim.split("#")[0])).size;
  const core = reports.filter((report) => report.core).length;
  const unnamed = reports.filter(({ countedBy }) => countedBy === undefined).length;
  return [
    "What happened between two marks: each is one report, and where there is none nothing is drawn.",
    ...gapSentence(chart),
    `More than its sources: ${count(reports.length, "report")} from ${count(sources, "source")}, ${String(core)} of them from the five articles.`,
    ...(unnamed > 0
      ? [`Who counted, for ${String(unnamed)} of the ${String(reports.length)}: the outlet names nobody.`]
      : []),
    ...(oneScale(panelExtents(chart.panels.map(highestValue)))
      ? []
      : ["How panels with unlike scales compare by eye: read the numbers at their left."]),
    ...chart.leftOut,
    ...chart.caveats,
  ];
}

function gapSentence({ panels }: Chart): string[] {
  const gaps = panels.flatMap((panel) => {
    const gap = longestGap(panel);
    return gap ? [{ label: panel.label, days: Math.round((gap.until - gap.from) / DAY) }] : [];
  });
  const [longest] = gaps.sort((a, b) => b.days - a.days);
  if (!longest) return [];
  const months = Math.round(longest.days / 30.44);
  const length = months >= 2 ? `${String(months)} months` : `${String(longest.days)} days`;
  return [`The longest gap between two reports: ${length}, under “${longest.label}”.`];
}

function highestValue({ reports }: Panel): number {
  return Math.max(0, ...reports.map(({ value }) => value));
}

function allReports({ panels }: Chart): Report[] {
  return panels.flatMap(({ reports }) => reports);
}

function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? "" : "s"}`;
}
