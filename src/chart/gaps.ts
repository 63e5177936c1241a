import type { Panel } from "./input.ts";

const YEAR = 366 * 24 * 3600 * 1000;

/** A stretch of time in which nothing was reported, in milliseconds since 1970, UTC. */
export interface Gap {
  readonly from: number;
  readonly until: number;
}

/**
 * The stretches of over a year without a report: between reports, and from the
 * panel's first day or to its last. A level that a source says held is no gap.
 */
export function findGaps({ reports, from, until }: Panel): Gap[] {
  const gaps: Gap[] = [];
  let reported = from;
  for (const { start, end, heldUntil } of reports) {
    if (start - reported > YEAR) gaps.push({ from: reported, until: start });
    reported = Math.max(reported, end, heldUntil ?? end);
  }
  if (until - reported > YEAR) gaps.push({ from: reported, until });
  return gaps;
}

/** The longest stretch between two reports, however short. */
export function longestGap({ reports }: Panel): Gap | undefined {
  let longest: Gap | undefined;
  for (const [index, report] of reports.entries()) {
    const before = reports[index - 1];
    if (!before) continue;
    const gap = { from: before.heldUntil ?? before.end, until: report.start };
    if (!longest || gap.until - gap.from > longest.until - longest.from) longest = gap;
  }
  return longest;
}
