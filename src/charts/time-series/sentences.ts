import type { Limits } from "../chart-kind.ts";
import { DAY } from "../draw/moment.ts";
import { sayForms, signsOf } from "../report.ts";
import { longestGap } from "./gaps.ts";
import { highest } from "./highest.ts";
import { oneScale, panelScales } from "./panel-scales.ts";
import type { SeriesReport, TimeSeries } from "./panel.ts";
import { growths, overtaking } from "./running-total.ts";

/** The first report, the last and the highest, each with its qualifier; of two series one after the other. */
export function takeaway(panel: TimeSeries): string {
  const { reports, series } = panel;
  const parts = series.map((name, i) => `${name}, ${span(reports.filter((report) => report.series === i))}`);
  const passing = overtaking(panel);
  const turn = passing ? ` ${series[1] ?? ""} first stands above ${series[0] ?? ""} ${passing.when}.` : "";
  return `${parts.length > 0 ? parts.join("; ") : span(reports)}.${turn}`;
}

function span(reports: readonly SeriesReport[]): string {
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) return "no report";
  if (first === last) return `${first.label} ${first.when}`;
  const top = highest(reports);
  const peak = !top || top === first || top === last ? "" : `; the highest drawn, ${top.label} ${top.when}`;
  return `from ${first.label} ${first.when} to ${last.label} ${last.when}, the last drawn${peak}`;
}

export function shapes(panels: readonly TimeSeries[]): string[] {
  const reports = panels.flatMap(({ reports }) => reports);
  const pairs = panels.flatMap(({ series: [first, second] }) =>
    first !== undefined && second !== undefined ? [`a disc is ${first}, a level bar ${second}`] : [],
  );
  return [
    ...new Set(pairs),
    ...sayForms(reports, "upward", "downward"),
    ...(panels.some((panel) => growths(panel).length > 0) ? [BETWEEN] : []),
  ];
}

export function signs(panels: readonly TimeSeries[]): string[] {
  const pairs = panels.flatMap(({ series: [first, second] }) =>
    first !== undefined && second !== undefined ? [`disc: ${first}, level bar: ${second}`] : [],
  );
  return [...pairs, ...signsOf(panels.flatMap(({ reports }) => reports))];
}

const BETWEEN =
  "a grey box spans two exact counts of one counter: unless one was revised, the total in between lay in it";

export function cannotTell(panels: readonly TimeSeries[]): Limits {
  const between = "What happened between two marks: each is one report, and where there is none nothing is drawn.";
  const compared = "How panels with unlike scales compare by eye: read the numbers at their left.";
  return {
    marks: [between],
    gaps: gapSentence(panels),
    scales: oneScale(panelScales(panels)) ? [] : [compared],
  };
}

function gapSentence(panels: readonly TimeSeries[]): string[] {
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
