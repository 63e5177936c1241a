import { withoutDates } from "../../model/find-dates.ts";
import type { Site } from "../../content/site.ts";
import { NAMES_FILE } from "../../model/name.ts";
import { findNumbers } from "../../model/find-numbers.ts";
import { shortOutlet } from "../../model/source.ts";
import { positionOfWords } from "../../content/mdx/mdx-file.ts";
import { oncePer } from "../../content/once-per.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../../content/mdx/walk.ts";
import { strangeDates, type StrangeDate } from "./strange-dates.ts";

/** From here on a number in words is a figure; below, it is mostly a way of speaking: “two sides”, “one of them”. */
const LEAST_IN_WORDS = 11;

/** A number in prose is a date or part of a name on the list or of an outlet’s; every other one comes from a claim, in words as in digits. */
export const typedDigits: Rule = (mdx, site) => {
  // Without the list, a number in a name cannot be told from a figure.
  if (site.unreadable.has(NAMES_FILE)) return [];
  const names = namesWithNumbers(site);
  const { file, tree, frontMatter } = mdx;
  const inText = [...walk(tree)].flatMap(([node]) => {
    if (node.type !== "text" && node.type !== "inlineCode") return [];
    const { dates, numbers } = strays(node.value, names);
    return [...dates, ...numbers.map((stray) => ({ ...stray, ...faultOf(stray.words) }))].map(
      ({ at, words, message, hint }) => {
        return { file, ...positionOfWords(mdx, node, node.value, at, words), rule: "typed-digits", message, hint };
      },
    );
  });
  const data = frontMatter.data as Readonly<Record<string, unknown>> | undefined;
  const inFrontMatter = ["title", "question", "summary"].flatMap((key) => {
    const value = data?.[key];
    if (typeof value !== "string") return [];
    const { dates, numbers } = strays(value, names);
    const hint = "The title, the question and the summary hold no figures and no tags: say it without the number.";
    return [...dates, ...numbers.map(({ words }) => ({ ...faultOf(words), hint }))].map(({ message, hint }) => {
      return { file, ...frontMatter.positionOfValue([key]), rule: "typed-digits", message, hint };
    });
  });
  return [...inFrontMatter, ...inText];
};

/** The names and outlets that have a number in them: those alone can be taken for a figure. */
const namesWithNumbers = oncePer((site: Site) => {
  const outlets = [...site.sources.values()].map(({ data }) => shortOutlet(data.outlet));
  const names = [...Object.values(site.lists.names.data).map(({ name }) => name), ...new Set(outlets)];
  return names.filter((name) => /\p{N}/u.test(name) || findNumbers(name).length > 0);
});

function faultOf(number: string) {
  const inDigits = /\p{N}/u.test(number);
  return {
    message: `the number ${inDigits ? number : `“${number.replace(/\s+/g, " ")}”`} is typed into the text`,
    hint: inDigits
      ? 'Print it from its claim: <Fig claim="source#claim" />. A date is typed in full, the day first: 8 January 2024, or “in 2024”.'
      : 'Print it from its claim: <Fig claim="source#claim" />; or say it without a figure: “dozens of”, “thousands of”.',
  };
}

/** What every number in words from eleven on has in it: most texts have none, and need no closer look. */
const IN_WORDS = /eleven|twelve|teen|ty|dozen|hundred|thousand|million|billion/i;

interface Stray {
  /** In UTF-16 code units from the beginning of the text. */
  readonly at: number;
  readonly words: string;
}

function strays(text: string, names: readonly string[]): { dates: StrangeDate[]; numbers: Stray[] } {
  const unnamed = names.reduce((left, name) => left.replaceAll(name, " ".repeat(name.length)), text);
  const dates = strangeDates(unnamed);
  const blank = (left: string, { at, words }: Stray) =>
    left.slice(0, at) + " ".repeat(words.length) + left.slice(at + words.length);
  const rest = dates.reduce(blank, withoutDates(unnamed));
  const inDigits = [...rest.matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu)].map(({ 0: words, index }) => ({ at: index, words }));
  const inWords = (IN_WORDS.test(rest) ? findNumbers(rest) : [])
    .filter(({ as, value }) => as === "words" && value >= LEAST_IN_WORDS)
    .map(({ start, end }) => ({ at: start, words: text.slice(start, end) }));
  return { dates, numbers: [...inDigits, ...inWords] };
}
