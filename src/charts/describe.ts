import { oneScale, timeExtents } from "./time-series/heights.ts";
import { longestGap } from "./time-series/gaps.ts";
import { highest } from "./time-series/highest.ts";
import type { Chart, Panel, Report, StripPanel, TimePanel } from "./input.ts";

const DAY = 24 * 3600 * 1000;

/** The takeaway of a panel, from its data. */
export function takeaway(panel: Panel): string {
  const { label } = panel;
  if (panel.kind === "strip") return `${label}: ${eventsSentence(panel)}`;
  const { reports } = panel;
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) return `${label}: no report.`;
  if (panel.kind === "rows") return `${label}: ${rivals(reports)}, depending on who counts.`;
  if (first === last) return `${label}: ${first.label} ${first.when}.`;
  const top = highest(reports);
  const peak = !top || top === first || top === last ? "" : `; the highest, ${top.label} ${top.when}`;
  const span = `from ${first.label} ${first.when} to ${last.label} ${last.when}, the last report${peak}`;
  return `${label}: ${span}.${ceilingSentence(panel)}`;
}

/** `more than 12, 16 or about 24`: each number once. */
function rivals(reports: readonly Report[]): string {
  const labels = [...new Set(reports.map(({ label }) => label))];
  return labels.length < 2 ? labels.join("") : `${labels.slice(0, -1).join(", ")} or ${labels.at(-1) ?? ""}`;
}

function eventsSentence({ events }: StripPanel): string {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last || first === last) return first ? `${first.label}.` : "no event.";
  return `${String(events.length)} events, from “${first.label}” to “${last.label}”.`;
}

function ceilingSentence({ ceilings }: TimePanel): string {
  const [first, last] = [ceilings[0], ceilings.at(-1)];
  if (!first || !last) return "";
  return first === last
    ? ` Ceiling: ${first.label} ${first.when}.`
    : ` Ceilings: from ${first.label} ${first.when} to ${last.label} ${last.when}.`;
}

/** For those who cannot see the drawing: what is drawn, the takeaway and how many reports it rests on. */
export function describeChart(chart: Chart): string {
  const reports = allReports(chart);
  const core = reports.filter((report) => report.core).length;
  const numbers = `${count(reports.length, "report")}, ${core === 0 ? "none" : String(core)} of them from the five articles, each drawn as a separate mark and listed in the table.`;
  return [...chart.panels.map(takeaway), ...(reports.length > 0 ? [numbers] : [])].join(" ");
}

/** "What this chart cannot tell you", worked out from its data; then what the editors add. */
export function cannotTell(chart: Chart): string[] {
  const reports = allReports(chart);
  const sources = new Set(reports.map(({ claim }) => claim.split("#")[0])).size;
  const core = reports.filter((report) => report.core).length;
  const unnamed = reports.filter(({ countedBy }) => countedBy === undefined).length;
  const time = chart.panels.filter(isTime);
  const has = (kind: Panel["kind"]) => chart.panels.some((panel) => panel.kind === kind);
  const sentences: readonly [applies: boolean, words: string][] = [
    [has("time"), "What happened between two marks: each is one report, and where there is none nothing is drawn."],
    [
      has("rows"),
      "Which of the numbers is right: each is what one source gave; nothing here weighs one against another.",
    ],
    [
      time.some(({ ceilings }) => ceilings.length > 0),
      "How many there were under a ceiling: a bracket is what was allowed, not what was counted.",
    ],
    [has("strip"), "Whether one event led to another, or what happened that is not listed."],
    ...gapSentence(time).map((words): [boolean, string] => [true, words]),
    [
      reports.length > 0,
      `More than its sources: ${count(reports.length, "report")} from ${count(sources, "source")}, ${core === 0 ? "none" : String(core)} of them from the five articles.`,
    ],
    [unnamed > 0, `Who counted, for ${String(unnamed)} of the ${String(reports.length)}: the outlet names nobody.`],
    [
      !oneScale([...timeExtents(chart.panels).values()]),
      "How panels with unlike scales compare by eye: read the numbers at their left.",
    ],
  ];
  const applying = sentences.filter(([applies]) => applies).map(([, words]) => words);
  return [...applying, ...chart.leftOut, ...chart.caveats];
}

function gapSentence(panels: readonly TimePanel[]): string[] {
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

function isTime(panel: Panel): panel is TimePanel {
  return panel.kind === "time";
}

function allReports({ panels }: Chart): Report[] {
  return panels.flatMap((panel) => {
    if (panel.kind === "strip") return [];
    return panel.kind === "time" ? [...panel.reports, ...panel.ceilings] : panel.reports;
  });
}

function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? "" : "s"}`;
}
