import type { Limits } from "../chart-kind.ts";
import { sayForms, signsOf, whoCounted, type Report } from "../report.ts";
import type { Ceilings } from "./panel.ts";

/** What rows do not show together that were counted by several; nothing where one counted all. */
export function noTrend(panel: Ceilings): string | undefined {
  const counters = new Set(countsOf(panel).map(whoCounted));
  return counters.size > 1 ? "Who counted changes from row to row: the rows show no trend." : undefined;
}

/** Of the days of which both are known, how the count stood to its ceiling; and whether others have only one. */
export function takeaway({ rows }: Ceilings): string {
  if (rows.length === 0) return "no report.";
  const both = rows.flatMap(({ day, count, ceiling }) =>
    count && ceiling ? [`${count.label} counted, ${ceiling.label} allowed (${day})`] : [],
  );
  const alone = both.length === rows.length ? [] : ["every other row has a count or a ceiling alone"];
  return `${[...both, ...alone].join("; ")}.`;
}

export function shapes(panels: readonly Ceilings[]): string[] {
  return [
    ...sayForms(panels.flatMap(countsOf), "to the right", "to the left"),
    "an upright with a cap is a ceiling, and a line that ends before it a count below the ceiling",
  ];
}

export function signs(panels: readonly Ceilings[]): string[] {
  return ["hook: a ceiling", ...signsOf(panels.flatMap(countsOf))];
}

export function cannotTell(): Limits {
  const alone =
    "What was counted on a day that has a ceiling alone, or what was allowed on one that has a count alone.";
  return { marks: [alone] };
}

function countsOf({ rows }: Ceilings): readonly Report[] {
  return rows.flatMap(({ count }) => count ?? []);
}
