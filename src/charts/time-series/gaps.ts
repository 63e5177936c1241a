import type { TimePanel } from "../input.ts";

const YEAR = 366 * 24 * 3600 * 1000;

/** A stretch of time in which nothing was reported, in milliseconds since 1970, UTC. */
export interface Gap {
  readonly from: number;
  readonly until: number;
}

/**
 * The stretches of over a year without a report: between reports, and from the
 * panel's first day or to its last.
 */
export function findGaps(panel: TimePanel): Gap[] {
  const { from, until } = panel;
  return stretches([{ start: from, end: from }, ...panel.reports, { start: until, end: until }]).filter(
    (gap) => gap.until - gap.from > YEAR,
  );
}

/** The longest stretch between two reports; none where there is no time between any. */
export function longestGap(panel: TimePanel): Gap | undefined {
  return stretches(panel.reports).reduce<Gap | undefined>(
    (longest, gap) => (longest && longest.until - longest.from >= gap.until - gap.from ? longest : gap),
    undefined,
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What no span covers, from the first to the last. A span may begin before another has ended. */
function stretches(spans: readonly Span[]): Gap[] {
  const gaps: Gap[] = [];
  let covered = spans[0]?.start ?? 0;
  for (const { start, end } of spans) {
    if (start > covered) gaps.push({ from: covered, until: start });
    covered = Math.max(covered, end);
  }
  return gaps;
}
