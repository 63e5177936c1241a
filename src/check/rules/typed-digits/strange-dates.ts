import { findDates } from "../../../model/find-dates.ts";
import { findNumbers } from "../../../model/find-numbers.ts";
import { nearest } from "../../../content/did-you-mean.ts";
import { MONTHS, parsePartialDate } from "../../../model/partial-date.ts";
import type { Match } from "../../rule.ts";

const SHORT = MONTHS.map((month) => month.slice(0, 3)).join("|");
const FULL = MONTHS.join("|");
const DAY = "(?<![\\d,.])(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:19|20)\\d\\d)\\b";

/** A day that may be typed in words; whether it is a number is asked of it then. */
const IN_WORDS = "(?<inWords>\\p{Ll}+(?:[ -]\\p{Ll}+)?)";

const FORMS: readonly RegExp[] = [
  // the eighth of January 2024, January the eighth, the thirty-first of February
  new RegExp(`\\bthe ${IN_WORDS} of (?<month>${FULL})\\b(?: ${YEAR})?`, "gu"),
  new RegExp(`\\b(?<month>${FULL})(?: the)? ${IN_WORDS}(?: ${YEAR}|(?=$|[,.;:)]))`, "gu"),
  // 8th January 2020, 8 Jan. 2020, 8 of January, 2020, 8 Janaury 2020, 31 February 2020
  new RegExp(`${DAY}(?: of)? (?<month>\\p{Lu}\\p{Ll}{2,9})\\.?,? ${YEAR}`, "gu"),
  // January 8, 2020
  new RegExp(`\\b(?<month>\\p{Lu}\\p{Ll}{2,9})\\.? ${DAY},? ${YEAR}`, "gu"),
  // 8th January, 31 February
  new RegExp(`${DAY}(?: of)? (?<month>${FULL}|${SHORT})\\b`, "gu"),
  // January 8, where the sentence or its part ends: “in January 8 soldiers” is a figure.
  new RegExp(`\\b(?<month>${FULL}|${SHORT})\\.? ${DAY}(?=$|[,.;:)])`, "gu"),
  // Jan 2020, Janaury 2020
  new RegExp(`\\b(?<month>\\p{Lu}\\p{Ll}{2,9})\\.?,? ${YEAR}`, "gu"),
  // 8/1/2020, 2020-01-08
  /(?<![\d/.-])\d{1,2}(?<mark>[/.-])\d{1,2}\k<mark>(?:\d{4}|\d{2})(?![\d/-])/gu,
  /(?<![\d/.-])(?<iso>\d{4}-\d{2}-\d{2})(?![\d/-])/gu,
];

/** What of a text readers could take for a date that is typed in another way than the site types them, in order, never overlapping. */
export function strangeDates(text: string): Match[] {
  const good = findDates(text);
  const found: Match[] = [];
  for (const form of FORMS) {
    for (const { 0: words, index: at, groups } of text.matchAll(form)) {
      const end = at + words.length;
      const isTaken = found.some((other) => at < other.at + other.words.length && other.at < end);
      if (isTaken || good.some((date) => date.start <= at && end <= date.end)) continue;
      const advice = adviceFor(words, groups ?? {});
      if (advice) found.push({ at, words, ...advice });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function adviceFor(words: string, groups: Readonly<Record<string, string | undefined>>) {
  const [y, m, d] = groups["iso"]?.split("-").map(Number) ?? [];
  const month = m === undefined ? monthOf(groups["month"]) : MONTHS[m - 1];
  const inWords = groups["inWords"];
  const day = d ?? (inWords === undefined ? Number(groups["day"]) : ordinalOf(inWords));
  const year = String(y ?? groups["year"] ?? "");
  // A word between two numbers that is no month: a figure of something.
  if (groups["month"] !== undefined && month === undefined) return undefined;
  if (day === undefined) return undefined;
  const message = `the date “${words.replace(/\s+/g, " ")}” is not typed as this site types dates`;
  if (groups["mark"] !== undefined) {
    return { message, hint: "Type the day first and the month as a word: 8 January 2024." };
  }
  if (groups["day"] === undefined && inWords === undefined && d === undefined)
    return { message, hint: `Write the month out, and no comma: ${month ?? ""} ${year}.` };
  const isOnCalendar = month !== undefined && onCalendar(year, month, day);
  if (isOnCalendar) return { message, hint: `Type it as ${[String(day), month, year].join(" ").trim()}.` };
  return { message: `the date “${words}” is not on the calendar`, hint: "Mend the day, the month or the year." };
}

/** `eighth` as 8, `thirty-first` as 31. */
function ordinalOf(words: string): number | undefined {
  return findNumbers(words).find(({ as, end }) => as === "ordinal" && end === words.length)?.value;
}

function onCalendar(year: string, month: (typeof MONTHS)[number], day: number): boolean {
  const two = (n: number) => String(n).padStart(2, "0");
  // A leap year stands in for a year that is not given.
  return parsePartialDate(`${year || "2000"}-${two(MONTHS.indexOf(month) + 1)}-${two(day)}`) !== undefined;
}

/** The month that a word is, is short for or was meant to be. */
function monthOf(word = ""): (typeof MONTHS)[number] | undefined {
  const short = MONTHS.find((month) => word.length <= 4 && month.startsWith(word.slice(0, 3)));
  const near = nearest(word, MONTHS);
  // Half of a word may differ for `nearest`; of a month's name, that would be another word.
  const isNear = near !== undefined && [near, word].every((name) => name.length > 3) && near[0] === word[0];
  return short ?? (isNear ? MONTHS.find((month) => month === near) : undefined);
}
