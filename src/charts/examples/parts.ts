import type { Accounts } from "../accounts/panel.ts";
import type { Ceilings } from "../ceilings/panel.ts";
import type { DotRows } from "../dot-rows/panel.ts";
import type { EventStrip } from "../event-strip/panel.ts";
import type { Lanes } from "../lanes/panel.ts";
import type { LocationMap, MapMark } from "../map/panel.ts";
import { FORMS, type Report } from "../report.ts";
import type { Tallies, Total } from "../tallies/panel.ts";
import type { SeriesReport, TimeSeries } from "../time-series/panel.ts";
import type { Chart } from "../to-chart.ts";
import type { Qualifier } from "../../model/quantity.ts";

export const DAY = 24 * 3600 * 1000;
export const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

/** A chart that is made up, for the tests and for the page that shows every kind. */
export interface KnownChart extends Chart {
  readonly panels: readonly KnownPanel[];
}
export type KnownPanel = TimeSeries | Ceilings | Tallies | DotRows | EventStrip | Accounts | Lanes | LocationMap;

/** A report of one day, made up. */
export function report(
  date: string,
  value: number,
  qualifier: Qualifier = "exact",
  more: Partial<SeriesReport> = {},
): SeriesReport {
  return {
    claim: `agency-${date}#${qualifier}-${String(value)}`,
    start: day(date),
    end: day(date) + DAY,
    value,
    form: FORMS[qualifier],
    label: qualifier === "exact" ? String(value) : `${qualifier.replace("-", " ")} ${String(value)}`,
    when: `on ${date}`,
    reported: date,
    outlet: "The Agency",
    core: false,
    series: 0,
    ...more,
  };
}

/** A location, made up. */
export function location(
  label: string,
  longitude: number,
  latitude: number,
  events: number,
  more: Partial<MapMark> = {},
) {
  const claim = `agency-map#${label.toLowerCase().replaceAll(" ", "-")}`;
  return {
    claim,
    label,
    longitude,
    latitude,
    events,
    reports: 2 * events + 1,
    core: false,
    approximate: false,
    ...more,
  };
}

/** A running total from a day, or from one of some days, to another. */
export function total(
  first: string,
  last: string,
  date: string,
  value: number,
  ...more: [Qualifier?, Partial<Report>?]
): Total {
  return { ...report(date, value, ...more), begins: { start: day(first), end: day(last) + DAY }, to: date };
}

interface Drawn {
  readonly label: string;
  readonly from: string;
  readonly until: string;
  readonly reports: readonly SeriesReport[];
  readonly series?: readonly string[];
  /** The stretch that the next panel draws larger. */
  readonly enlarged?: readonly [from: string, until: string];
}

/** An event of one day, made up. */
export function event(date: string, label: string, core = false) {
  return { claim: `agency-${date}#event`, start: day(date), end: day(date) + DAY, label, core };
}

export function chart(id: string, panels: readonly Drawn[]): KnownChart {
  return {
    id,
    title: `Soldiers, drawn to show ${id.replaceAll("-", " ")}`,
    leftOut: [],
    caveats: [],
    panels: panels.map(({ from, until, series = [], enlarged, ...panel }) => ({
      draws: "figures",
      ...panel,
      series,
      enlarged: enlarged && { from: day(enlarged[0]), until: day(enlarged[1]) },
      from: day(from),
      until: day(until),
      annotations: [],
    })),
  };
}

/** The chart with a strip of events on the axis of time of its panel. */
export function withStrip({ panels, ...rest }: KnownChart): KnownChart {
  const events = [
    event("2023-10-17", "The count begins"),
    event("2023-12-25", "A drone wounds three, and strikes follow"),
    event("2024-01-04", "A commander is killed in the capital", true),
    { ...event("2024-02-01", "Talks go on through the month", true), end: day("2024-02-15") },
  ];
  const strip = {
    draws: "events",
    label: "Meanwhile",
    from: day("2023-10-17"),
    until: day("2024-02-15"),
    events,
  } as const;
  return { ...rest, panels: [...panels, strip] };
}

/** A chart of one panel, five years wide. */
export function panelOf(reports: readonly SeriesReport[]): KnownChart {
  return chart("one", [{ label: "One", from: "2020-01-01", until: "2025-01-01", reports }]);
}
