import type { ChartClaims, PanelClaims } from "../../content/chart-claims.ts";
import { dateBounds } from "../../model/partial-date.ts";
import { PLACES } from "../../model/region.ts";
import type { Panel } from "../chart-kind.ts";
import { toReport, type Mark, type Report } from "../report.ts";
import { timesOf, type Times } from "../times.ts";
import { placesOf, type TimeSeriesData } from "./schema.ts";

/** Numbers over time: one measure and one stretch of time, drawn on axes of its own. */
export interface TimeSeries extends Panel, Times {
  readonly draws: "figures";
  /** In order of time. Empty is allowed: the panel then says that there is no report. */
  readonly reports: readonly SeriesReport[];
  /** The names of two series that share the panel; empty where there is one. */
  readonly series: readonly string[];
  /** What happened and may explain a change. */
  readonly annotations: readonly Omit<Mark, "core">[];
  /** The stretch that the next panel draws larger: its reports stand there alone. */
  readonly enlarged?: Times | undefined;
}

export interface SeriesReport extends Report {
  /** Which of the panel's series it belongs to: 0 or 1. */
  readonly series: number;
}

export function toPanel(
  { panel, enlarged, figures }: PanelClaims<TimeSeriesData>,
  annotations: ChartClaims["events"],
): TimeSeries {
  const places = placesOf(panel);
  return {
    draws: panel.draws,
    label: panel.label,
    ...timesOf(panel),
    reports: figures.map((claim) => ({ ...toReport(claim), series: places.indexOf(claim.data.place) })),
    series: places.length > 1 ? places.map((place) => PLACES[place]) : [],
    annotations: annotations.map(({ claim, label }) => ({ claim: claim.name, label, ...dateBounds(claim.asOf) })),
    enlarged: enlarged && timesOf(enlarged),
  };
}

export function marks({ reports }: TimeSeries): readonly Report[] {
  return reports;
}
