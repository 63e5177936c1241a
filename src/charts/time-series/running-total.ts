import type { SeriesReport, TimeSeries } from "./panel.ts";

/** Two counts of a running total, the later one higher. */
interface Growth {
  readonly from: SeriesReport;
  readonly to: SeriesReport;
}

/** Does every report count from a first day on? */
export function isRunningTotal({ reports }: Pick<TimeSeries, "reports">): boolean {
  return reports.length > 0 && reports.every(({ since }) => since !== undefined);
}

/**
 * Neighbours among the exact counts of one counter, one scope and one first day:
 * in between, a total that is never revised lay between the two. None where the
 * later one is not higher, and none of two series, whose boxes would hide each other.
 */
export function growths({ reports, series }: Pick<TimeSeries, "reports" | "series">): Growth[] {
  if (series.length > 0) return [];
  const exact = reports.filter(({ form, countedBy, since }) => form === "solid" && countedBy !== undefined && since);
  const runs = Map.groupBy(exact, ({ countedBy, since }) => [counterOf(countedBy), since].join());
  return [...runs.values()].flatMap((run) =>
    run.flatMap((to, i) => {
      const from = run[i - 1];
      return from && to.value > from.value && to.start >= from.end ? [{ from, to }] : [];
    }),
  );
}

/** The body, whoever spoke for it: `the Pentagon (Sabrina Singh)` is the Pentagon. */
function counterOf(countedBy = ""): string {
  return countedBy.replace(/ \(.*\)$/, "");
}

/**
 * The first report of the second series that stands above one of the first
 * series for the same day, after one that did not.
 */
export function overtaking({ reports }: Pick<TimeSeries, "reports">): SeriesReport | undefined {
  const [first, second] = [0, 1].map((series) => reports.filter((report) => report.series === series));
  const pairs = (second ?? []).flatMap((report) => {
    const other = first?.find(({ start, end }) => start === report.start && end === report.end);
    return other && [other, report].every(({ form }) => form === "solid")
      ? [{ report, ahead: report.value > other.value }]
      : [];
  });
  const turn = pairs.findIndex(({ ahead }, i) => ahead && pairs[i - 1]?.ahead === false);
  return pairs[turn]?.report;
}
