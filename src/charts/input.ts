import type { Qualifier } from "../model/quantity.ts";

/** One reported number, ready to draw. Times are milliseconds since 1970, UTC. */
export interface Report {
  /** Full name of the claim. */
  readonly claim: string;
  /** The span that its date may mean: a day, a month or a year. `end` is the first moment after. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The number as it is written: `about 2,500`. */
  readonly label: string;
  /** The date as it is written: `on 8 January 2024`, `in March 2003`. */
  readonly when: string;
  /** Short name of the outlet. */
  readonly outlet: string;
  /** Who counted, where the source says. */
  readonly countedBy?: string | undefined;
  /** From one of the five articles. */
  readonly core: boolean;
}

/** Something that happened, marked on the time axis. */
export interface Happening {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** An event on a strip, which has a row of its own. Its claims' names are separated by spaces. */
export interface StripEvent extends Happening {
  /** Reported by one of the five articles. */
  readonly core: boolean;
}

/** Numbers over time: one place and one stretch of time, drawn on axes of its own. */
export interface TimePanel {
  readonly kind: "time";
  readonly label: string;
  readonly from: number;
  readonly until: number;
  /** In order of time. Empty is allowed: the panel then says that there is no report. */
  readonly reports: readonly Report[];
  /** What was allowed, not what was counted: caps and limits, in order of time. */
  readonly ceilings: readonly Report[];
  readonly happenings: readonly Happening[];
}

/** Numbers that compete for one question: each in a row of its own, the least first. */
export interface RowsPanel {
  readonly kind: "rows";
  readonly label: string;
  readonly reports: readonly Report[];
}

/** Events over time, in order. Every event lies within the panel's times. */
export interface StripPanel {
  readonly kind: "strip";
  readonly label: string;
  readonly from: number;
  readonly until: number;
  readonly events: readonly StripEvent[];
}

export type Panel = TimePanel | RowsPanel | StripPanel;

export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly panels: readonly Panel[];
  /** Sentences on what is left out and why, ready to print. */
  readonly leftOut: readonly string[];
  readonly caveats: readonly string[];
}

/** Where on the time axis a mark stands: the middle of what its date may mean. */
export function middle({ start, end }: { readonly start: number; readonly end: number }): number {
  return (start + end) / 2;
}
