import type { ChartClaims, PanelClaims } from "../../content/chart-claims.ts";
import { dateBounds } from "../../model/partial-date.ts";
import type { Panel } from "../chart-kind.ts";
import { toReport, type Mark, type Report } from "../report.ts";
import { timesOf, type Times } from "../times.ts";
import type { TimeSeriesData } from "./schema.ts";

/** Numbers over time: one place and one stretch of time, drawn on axes of its own. */
export interface TimeSeries extends Panel, Times {
  readonly draws: "figures";
  /** In order of time. Empty is allowed: the panel then says that there is no report. */
  readonly reports: readonly Report[];
  /** What happened and may explain a change. */
  readonly annotations: readonly Omit<Mark, "core">[];
}

export function toPanel(
  { panel, figures }: PanelClaims<TimeSeriesData>,
  annotations: ChartClaims["events"],
): TimeSeries {
  return {
    draws: panel.draws,
    label: panel.label,
    ...timesOf(panel),
    reports: figures.map(toReport),
    annotations: annotations.map(({ claim, label }) => ({ claim: claim.name, label, ...dateBounds(claim.asOf) })),
  };
}

export function marks({ reports }: TimeSeries): readonly Report[] {
  return reports;
}
