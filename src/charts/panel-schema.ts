import { z } from "zod";
import { partialDate, type FigureData } from "../model/claim.ts";
import { dateBounds, partialDateOf, type PartialDate } from "../model/partial-date.ts";
import type { Place } from "../model/region.ts";

/** A claim of a number and an event, as far as a panel must know them to choose what it draws. */
interface AnyFigure {
  readonly data: FigureData;
  readonly asOf: PartialDate;
}
interface AnyEvent {
  readonly day: PartialDate;
}

/** What a panel chooses from. */
interface Evidence<F extends AnyFigure, E extends AnyEvent> {
  /** By date and then by name. */
  readonly figures: readonly F[];
  /** In order of time. */
  readonly timeline: readonly E[];
  readonly differences: readonly { readonly id: string; readonly sides: readonly (readonly unknown[])[] }[];
}

/** What a panel draws of it. */
export interface Chosen<F extends AnyFigure = AnyFigure, E extends AnyEvent = AnyEvent> {
  /** By date and then by name; of a question by value. */
  readonly figures: readonly F[];
  /** By date. */
  readonly ceilings: readonly F[];
  /** In order of time. */
  readonly events: readonly E[];
}

/** Why a panel draws too little, as the checker says it. */
export interface Shortage {
  /** The key of the panel that is to blame. */
  readonly key: string;
  readonly message: string;
  readonly hint: string;
  /** What it asks for by name, where it does: there may be no such thing at all. */
  readonly measure?: string;
  readonly difference?: string;
}

/** What a panel of one kind may say in a chart's file, and what it draws of the site. Its drawing stands beside it. */
export interface PanelSchema<Panel> {
  readonly schema: z.ZodType<Panel>;
  choose<F extends AnyFigure, E extends AnyEvent>(panel: Panel, from: Evidence<F, E>): Chosen<F, E>;
  shortages(panel: Panel, chosen: Chosen): readonly Shortage[];
  /** What it counts and where, ceilings apart; absent in a kind that counts no one thing in one place. */
  counts?(panel: Panel): {
    readonly measure: string;
    readonly ceilings?: string | undefined;
    readonly place: Place;
    readonly beside?: Place | undefined;
  };
  /** Does it draw larger a stretch of what the panel above it draws? */
  enlarges?(panel: Panel, above: Panel): boolean;
  /** Does its axis of time take in that day, so that an annotation can stand there? */
  annotates?(panel: Panel, day: PartialDate): boolean;
}

export const label = z.string().min(2).max(70).describe("What the panel shows, as its heading: `Iraq since 2014`.");
export const from = partialDate.describe("The first day of the panel's time axis.");

/** Does all that the date may mean lie within the panel's times? */
export function within(date: PartialDate, { from, until }: { readonly from: string; readonly until: string }): boolean {
  const { start, end } = dateBounds(date);
  return start >= dateBounds(partialDateOf(from)).start && end <= dateBounds(partialDateOf(until)).end;
}
