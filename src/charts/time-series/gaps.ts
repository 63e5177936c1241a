import type { Span, Times } from "../times.ts";
import type { TimeSeries } from "./panel.ts";

const YEAR = 366 * 24 * 3600 * 1000;

/**
 * The stretches of over a year without a report: between reports, and from the
 * panel's first day or to its last. What the next panel draws is looked at there.
 */
export function findGaps({ from, until, reports, enlarged }: TimeSeries): Times[] {
  const elsewhere = enlarged ? [{ start: enlarged.from, end: enlarged.until }] : [];
  const spans = [...reports, ...elsewhere].toSorted((a, b) => a.start - b.start);
  const all = stretches([{ start: from, end: from }, ...spans, { start: until, end: until }]);
  return all.filter((gap) => gap.until - gap.from > YEAR);
}

/** The longest stretch between two reports; none where there is no time between any. */
export function longestGap({ reports }: Pick<TimeSeries, "reports">): Times | undefined {
  const length = ({ from, until }: Times) => until - from;
  return stretches(reports).toSorted((a, b) => length(b) - length(a))[0];
}

/** What no span covers, from the first to the last. A span may begin before another has ended. */
function stretches(spans: readonly Span[]): Times[] {
  const gaps: Times[] = [];
  let covered = spans[0]?.start ?? 0;
  for (const { start, end } of spans) {
    if (start > covered) gaps.push({ from: covered, until: start });
    covered = Math.max(covered, end);
  }
  return gaps;
}
