import type { Advice } from "../../../content/diagnostic.ts";
import { oncePer } from "../../../content/once-per.ts";
import type { Site } from "../../../content/site.ts";
import { withoutDates } from "../../../model/find-dates.ts";
import { findNumbers, numbersIn } from "../../../model/find-numbers.ts";
import { NAMES_FILE } from "../../../model/name.ts";
import { shortOutlet } from "../../../model/source.ts";
import { isOfPage, type ReaderText } from "../../reader-texts.ts";
import type { Match, Rule } from "../../rule.ts";
import { quantitiesInWords } from "./quantities.ts";
import { strangeDates } from "./strange-dates.ts";

/** From here on a number in words is a figure; below, it is mostly a way of speaking: “two sides”, “one of them”. */
export const LEAST_IN_WORDS = 11;

/**
 * A number in our own voice is a date or part of a name on the list or of an
 * outlet’s; every other one comes from a claim, in words as in digits. What a
 * page prints is told with its numbers, and `figure-disagrees` reads what a
 * claim says.
 */
export const typedDigits: Rule = {
  id: "typed-digits",
  text: (text, site) => {
    // Without the list, a number in a name cannot be told from a figure.
    if (site.unreadable.has(NAMES_FILE) || isOfPage(text) || text.kind === "claim.says") return [];
    return typedNumbers(text, namesWithNumbers(site));
  },
};

/** Finds, as whole words, the names and outlets that have a number in them: those alone can be taken for a figure. */
const namesWithNumbers = oncePer((site: Site) => {
  const outlets = [...site.sources.values()].map(({ data }) => shortOutlet(data.outlet));
  const names = [...Object.values(site.lists.names.data).map(({ name }) => name), ...new Set(outlets)];
  const numbered = names.filter((name) => /\p{N}/u.test(name) || findNumbers(name).length > 0);
  const longestFirst = numbered.sort((a, b) => b.length - a.length);
  const any = longestFirst.length === 0 ? "(?!)" : longestFirst.map((name) => RegExp.escape(name)).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "gu");
});

/** A year that ends its part of a label: `Iraq, 2003 to 2013`. In a sentence, a word such as “in” stands before it. */
const YEAR_OF_LABEL = /(?<=^|, |\bto )(?:19|20)\d\d(?=$|[,.;]| to )/g;

/** What every number in words from eleven on has in it: most texts have none, and need no closer look. */
const IN_WORDS = /eleven|twelve|teen|ty|dozen|hundred|thousand|million|billion/i;

function typedNumbers(text: ReaderText, names: RegExp): Match[] {
  const unnamed = text.words.replace(names, blank);
  const dates = strangeDates(unnamed);
  const undated = without(dates, withoutDates(unnamed));
  const rest = isOfMdx(text) ? undated : undated.replace(YEAR_OF_LABEL, blank);
  const quoted = new Set(text.about.flatMap(({ data }) => [...numbersIn(data.quote)]));
  const numbers = numbersOf(rest).filter(({ value }) => value === undefined || !quoted.has(value));
  // `prop-value` refuses the digits of a topic.
  const ours = text.kind === "mdx.topic" ? numbers.filter(({ words }) => !/\p{N}/u.test(words)) : numbers;
  return [...dates, ...ours.map(({ at, words }) => ({ at, words, ...adviceFor(words, text) }))];
}

/** Every number of a text, in order; of a quantity such as “half of”, no value. */
function numbersOf(text: string): { readonly at: number; readonly words: string; readonly value?: number }[] {
  const quantities = quantitiesInWords(text);
  const rest = without(quantities, text);
  const inDigits = [...rest.matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu)].map(({ 0: words, index }) => {
    return { at: index, words, value: Number(words.replaceAll(",", "")) };
  });
  const inWords = (IN_WORDS.test(rest) ? findNumbers(rest) : [])
    .filter(({ as, value }) => as === "words" && value >= LEAST_IN_WORDS)
    .map(({ start, end, value }) => ({ at: start, words: text.slice(start, end), value }));
  return [...quantities, ...inDigits, ...inWords];
}

function adviceFor(number: string, text: ReaderText): Advice {
  const inDigits = /\p{N}/u.test(number);
  const message = `the number ${inDigits ? number : `“${number.replace(/\s+/g, " ")}”`} is typed into the text`;
  return { message, hint: hintFor(inDigits, text) };
}

function hintFor(inDigits: boolean, text: ReaderText): string {
  if (text.kind === "mdx.text" || text.kind === "mdx.code") {
    return inDigits
      ? 'Print it from its claim: <Fig claim="source#claim" />. A date is typed in full, the day first: 8 January 2024, or “in 2024”.'
      : 'Print it from its claim: <Fig claim="source#claim" />; or say it without a figure: “dozens of”, “thousands of”.';
  }
  if (isOfMdx(text)) {
    return "The title, the question and the summary hold no figures and no tags: say it without the number.";
  }
  return text.about.length > 0
    ? "Only a number in the quote of a claim that this is about may stand here: say it without the number."
    : "Figures are printed from their claims: say it without the number. A date is typed in full, or as “in 2024”.";
}

function isOfMdx({ kind }: ReaderText): boolean {
  return kind.startsWith("mdx.");
}

/** The text with those words blanked out, every other character where it was. */
function without(found: readonly Pick<Match, "at" | "words">[], text: string): string {
  return found.reduce((left, { at, words }) => left.slice(0, at) + blank(words) + left.slice(at + words.length), text);
}

function blank(words: string): string {
  return " ".repeat(words.length);
}
