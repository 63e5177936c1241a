import type { PanelClaims } from "../../content/chart-claims.ts";
import { formatPartialDate } from "../../model/partial-date.ts";
import type { FigureClaim } from "../../content/site.ts";
import type { Panel } from "../chart-kind.ts";
import { toReport, type Report } from "../report.ts";
import type { CeilingsData } from "./schema.ts";

/** A count, a ceiling or both, of one day. Of two counts of a day the second has a row of its own. */
export interface CeilingRow {
  /** As it is written: `17 May 2016`. */
  readonly day: string;
  readonly count?: Report | undefined;
  readonly ceiling?: Report | undefined;
}

/** What was counted beside what was allowed: a row for every day of which there is either, in order of time. */
export interface Ceilings extends Panel {
  readonly draws: "ceilings";
  readonly rows: readonly CeilingRow[];
}

export function toPanel({ panel, figures, ceilings }: PanelClaims<CeilingsData>): Ceilings {
  const allowed = new Set(ceilings);
  const inOrder = [...figures, ...ceilings].sort((a, b) => toReport(a).start - toReport(b).start);
  const days = Map.groupBy(inOrder, ({ data }) => data.asOf);
  const rows = [...days.values()].flatMap((claims) => {
    const [limits, counts] = [true, false].map((limit) => claims.filter((claim) => allowed.has(claim) === limit));
    return rowsOfDay(counts ?? [], limits ?? []);
  });
  return { draws: panel.draws, label: panel.label, rows };
}

function rowsOfDay(counts: readonly FigureClaim[], limits: readonly FigureClaim[]): CeilingRow[] {
  return Array.from({ length: Math.max(counts.length, limits.length) }, (_, i) => {
    const [count, ceiling] = [counts[i], limits[i]];
    const day = (count ?? ceiling)?.asOf;
    return {
      day: day ? formatPartialDate(day) : "",
      count: count && toReport(count),
      ceiling: ceiling && toReport(ceiling),
    };
  });
}

export function marks({ rows }: Ceilings): readonly Report[] {
  return rows.flatMap(({ count, ceiling }) => [count ?? [], ceiling ?? []].flat());
}
