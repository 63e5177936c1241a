import type { FigureClaim } from "../content/site.ts";
import { dateBounds, formatPartialDate, type PartialDate } from "../model/partial-date.ts";
import { formatQuantity, type Qualifier } from "../model/quantity.ts";
import { shortOutlet } from "../model/source.ts";
import type { Form } from "./draw/glyph.ts";
import { isDay } from "./draw/moment.ts";
import type { Span } from "./times.ts";

/** What one mark draws. */
export interface Mark extends Span {
  /** Full name of the claim; of several, all of them with a space between. */
  readonly claim: string;
  /** In words: `about 2,500`. */
  readonly label: string;
  /** From one of the five articles. */
  readonly core: boolean;
}

/** One reported number, ready to draw. */
export interface Report extends Mark {
  readonly value: number;
  /** Its qualifier, as the form of its mark. */
  readonly form: Form;
  /** The date as it is written: `on 8 January 2024`, `in March 2003`. */
  readonly when: string;
  /** The day of the report as it is written: `8 March 2020`. */
  readonly reported: string;
  /** Short name of the outlet. */
  readonly outlet: string;
  /** Who counted, where the source says. */
  readonly countedBy?: string | undefined;
  /** The first day of a running total, as the source gives it. */
  readonly since?: string | undefined;
}

export function toReport({ name, asOf, data, source }: FigureClaim): Report {
  return {
    claim: name,
    ...dateBounds(asOf),
    value: data.value,
    form: FORMS[data.qualifier],
    label: formatQuantity(data),
    when: onDate(asOf),
    reported: formatPartialDate(source.published),
    outlet: shortOutlet(source.data.outlet),
    countedBy: data.countedBy,
    since: data.since,
    core: source.data.tier === "core",
  };
}

/** Who counted; an outlet that names nobody is never put in a counter's place without saying so. */
export function whoCounted({ countedBy, outlet, core }: Report): string {
  if (countedBy === undefined) return `${outlet} (no counter named)`;
  return core ? `${countedBy}, in ${outlet}` : countedBy;
}

/** `on 8 January 2024`, `in January 2024`. */
export function onDate(date: PartialDate): string {
  return `${date.day === undefined || date.approximate ? "in" : "on"} ${formatPartialDate(date)}`;
}

/** What each qualifier is drawn as. */
export const FORMS: Readonly<Record<Qualifier, Form>> = {
  exact: "solid",
  about: "hollow",
  "just-under": "below",
  "just-over": "above",
  "at-least": "onward",
  "more-than": "onward",
  "up-to": "back",
  "fewer-than": "back",
};

/**
 * What the forms of some reports say, of those that there are.
 *
 * @param onward the way in which numbers grow, and `back` the other
 */
export function sayForms(reports: readonly Report[], onward: string, back: string): string[] {
  const words: Readonly<Record<Form, string>> = {
    solid: "a filled mark is a number given without a hedge",
    hollow: "a hollow one “about”",
    below: "half a mark before the number “nearly”",
    above: "half a mark beyond it “just over”",
    onward: `a foot across the number with an arrow ${onward} says “at least” or “more than”`,
    back: `a foot across it with an arrow ${back} “up to” or “fewer than”`,
  };
  const forms = new Set(reports.map(({ form }) => form));
  return (["solid", "hollow", "below", "above", "onward", "back"] as const)
    .filter((form) => forms.has(form))
    .map((form) => words[form]);
}

/** The same in a word each. */
export function signsOf(reports: readonly Report[]): string[] {
  const forms = new Set(reports.map(({ form }) => form));
  const signs: readonly [sign: string, ...of: Form[]][] = [
    ["hollow: about", "hollow"],
    ["half: nearly or just over", "below", "above"],
    ["arrow: at least or more than", "onward"],
    ["arrow back: up to or fewer than", "back"],
  ];
  return signs.filter(([, ...of]) => of.some((form) => forms.has(form))).map(([sign]) => sign);
}

/** What a dot and a bar on an axis of time mean, of those that there are. @param dot what a dot is: `an event on its day` */
export function sayMoments(spans: readonly Span[], dot: string): string[] {
  const days = spans.filter(isDay).length;
  return [
    ...(days > 0 ? [`a dot is ${dot}`] : []),
    ...(days < spans.length ? ["a bar is one that is dated only to a month or a year"] : []),
  ];
}

/** The same in a word. */
export function signsOfMoments(spans: readonly Span[]): string[] {
  return spans.every(isDay) ? [] : ["bar: only the month or the year is known"];
}
