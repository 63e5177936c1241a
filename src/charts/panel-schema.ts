import { z } from "zod";
import { partialDate, type FigureData } from "../model/claim.ts";
import type { Gap } from "../model/difference.ts";
import { dateBounds, partialDateOf, type PartialDate } from "../model/partial-date.ts";
import type { Place } from "../model/region.ts";

/** A number, an event and any claim, as far as a panel must know them to choose what it draws. */
interface AnyFigure {
  readonly data: FigureData;
  readonly asOf: PartialDate;
}
interface AnyEvent {
  readonly day: PartialDate;
}
export interface AnyClaim {
  readonly name: string;
  readonly data: { readonly says: string };
  readonly asOf: PartialDate;
}

/** What a panel chooses from. */
interface Evidence<F extends AnyFigure, E extends AnyEvent, C extends AnyClaim, L> {
  /** All of them by full name, of whatever kind. */
  readonly claims: ReadonlyMap<string, C>;
  /** By date and then by name. */
  readonly figures: readonly F[];
  /** In order of time. */
  readonly timeline: readonly E[];
  readonly differences: readonly {
    readonly id: string;
    readonly sides: readonly (readonly unknown[])[];
    readonly gap?: Gap | undefined;
  }[];
  readonly locations: readonly L[];
}

/** What a panel draws of it. */
export interface Chosen<
  F extends AnyFigure = AnyFigure,
  E extends AnyEvent = AnyEvent,
  C extends AnyClaim = AnyClaim,
  L = unknown,
> {
  /** By date and then by name; of a question by value. */
  readonly figures: readonly F[];
  /** By date. */
  readonly ceilings: readonly F[];
  /** In order of time. */
  readonly events: readonly E[];
  /** Of a map. */
  readonly locations?: readonly L[];
  /** What it draws by name, in its own order; absent in a kind that names no claims. */
  readonly told?: readonly C[];
  /** Why the answers to a question differ. */
  readonly gap?: Gap | undefined;
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

/** The way to a value of a panel. */
export type Path = readonly (string | number)[];

/** A claim that stands where it does not belong. */
export interface Fault {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

/** What a panel of one kind may say in a chart's file, and what it draws of the site. Its drawing stands beside it. */
export interface PanelSchema<Panel> {
  readonly schema: z.ZodType<Panel>;
  choose<F extends AnyFigure, E extends AnyEvent, C extends AnyClaim, L>(
    panel: Panel,
    from: Evidence<F, E, C, L>,
  ): Chosen<F, E, C, L>;
  shortages(panel: Panel, chosen: Chosen): readonly Shortage[];
  /** What is wrong with the places of the claims that it names. */
  faults?(panel: Panel, chosen: Chosen): readonly Fault[];
  /** Every claim that it names, with the way to its name; absent in a kind that names none. */
  names?(panel: Panel): readonly { readonly claim: string; readonly path: Path }[];
  /** What readers read of it besides its label, with the way there and the claim that it is about. */
  texts?(panel: Panel): readonly { readonly words: string; readonly path: Path; readonly claim?: string }[];
  /** What it counts and where; absent in a kind that draws no measures. */
  counts?(panel: Panel): readonly { readonly measure: string; readonly place: Place }[];
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

/** What is said where no figure of a measure stands for a panel. */
export function noFigure(key: string, measure: string, figures: readonly unknown[]): Shortage[] {
  if (figures.length > 0) return [];
  const message = `no figure of "${measure}" stands for this place and time`;
  return [{ key, message, hint: "Mend the panel's place or times.", measure }];
}
