import type { Limits } from "../chart-kind.ts";
import { sayForms } from "../report.ts";
import { longestGap } from "./gaps.ts";
import { highest } from "./highest.ts";
import { oneScale, panelScales } from "./panel-scales.ts";
import type { TimeSeries } from "./panel.ts";

const DAY = 24 * 3600 * 1000;

/** The first report, the last and the highest, each with its qualifier. */
export function takeaway({ reports }: TimeSeries): string {
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) return "no report.";
  if (first === last) return `${first.label} ${first.when}.`;
  const top = highest(reports);
  const peak = !top || top === first || top === last ? "" : `; the highest drawn, ${top.label} ${top.when}`;
  const span = `from ${first.label} ${first.when} to ${last.label} ${last.when}, the last drawn${peak}`;
  return `${span}.`;
}

export function shapes(panels: readonly TimeSeries[]): string[] {
  const reports = panels.flatMap(({ reports }) => reports);
  return sayForms(reports, "upward", "downward");
}

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
