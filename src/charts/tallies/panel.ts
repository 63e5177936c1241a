import type { PanelClaims } from "../../content/chart-claims.ts";
import { dateBounds, formatPartialDate, partialDateOf } from "../../model/partial-date.ts";
import type { FigureClaim } from "../../content/site.ts";
import type { Panel } from "../chart-kind.ts";
import { toReport, type Report } from "../report.ts";
import type { Span } from "../times.ts";
import type { TalliesData } from "./schema.ts";

/** One number with the days that it covers: from some moment of `begins` to the day that it was counted to. */
export interface Total extends Report {
  readonly begins: Span;
  /** `counted to 2 March 2020`, as its number is followed. */
  readonly to: string;
}

/** What one counter counted in one scope, as often as it was told. */
export interface Tally {
  readonly counts: string;
  /** In order of time. */
  readonly totals: readonly Total[];
}

/** Running totals over one axis of time, none of which goes on with another. */
export interface Tallies extends Panel {
  readonly draws: "tallies";
  readonly tallies: readonly Tally[];
}

export function toPanel({ panel: { draws, label, tallies }, figures }: PanelClaims<TalliesData>): Tallies {
  return {
    draws,
    label,
    tallies: tallies.map(({ measure, counts }) => ({
      counts,
      totals: figures.filter(({ data }) => data.measure === measure).map(toTotal),
    })),
  };
}

function toTotal(claim: FigureClaim): Total {
  const begins = dateBounds(partialDateOf(claim.data.since ?? claim.data.asOf));
  return { ...toReport(claim), begins, to: formatPartialDate(claim.asOf) };
}

export function marks({ tallies }: Tallies): readonly Total[] {
  return tallies.flatMap(({ totals }) => totals);
}
