import { withoutDates } from "../../evidence/find-dates.ts";
import { findNumbers } from "../../evidence/numbers.ts";
import { shortOutlet } from "../../evidence/source.ts";
import { placeOfWords } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** From here on a number in words is a figure; below, it is mostly a way of speaking: “two sides”, “one of them”. */
const LEAST_IN_WORDS = 11;

/** A number in prose is a date or part of a name on the list or of an outlet’s; every other one comes from a claim, in words as in digits. */
export const typedDigits: Rule = (mdx, { library }) => {
  const outlets = [...library.sources.values()].map(({ data }) => shortOutlet(data.outlet));
  const names = [...Object.values(library.names.data).map(({ name }) => name), ...new Set(outlets)];
  const { file, tree, frontMatter } = mdx;
  const inText = [...walk(tree)].flatMap(([node]) => {
    if (node.type !== "text" && node.type !== "inlineCode") return [];
    return strayNumbers(node.value, names).map(({ at, number }) =>
      problem(file, placeOfWords(mdx, node, node.value, at, number), number),
    );
  });
  const data = frontMatter.data as Readonly<Record<string, unknown>> | undefined;
  const inFrontMatter = ["title", "question", "summary"].flatMap((key) => {
    const value = data?.[key];
    if (typeof value !== "string") return [];
    return strayNumbers(value, names).map(({ number }) => ({
      ...problem(file, frontMatter.placeOfValue([key]), number),
      hint: "The title, the question and the summary hold no figures and no tags: say it without the number.",
    }));
  });
  return [...inFrontMatter, ...inText];
};

function problem(file: string, place: { line: number; column: number }, number: string) {
  const inDigits = /\p{N}/u.test(number);
  return {
    file,
    ...place,
    rule: "typed-digits",
    message: `the number ${inDigits ? number : `“${number.replace(/\s+/g, " ")}”`} is typed into the text`,
    hint: inDigits
      ? 'Print it from its claim: <Fig claim="source#claim" />. A date is typed in full, the day first: 8 January 2024, or “in 2024”.'
      : 'Print it from its claim: <Fig claim="source#claim" />; or say it without a figure: “dozens of”, “thousands of”.',
  };
}

function strayNumbers(text: string, names: readonly string[]): { at: number; number: string }[] {
  const rest = names.reduce((left, name) => left.replaceAll(name, " ".repeat(name.length)), withoutDates(text));
  const inDigits = [...rest.matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu)].map(({ 0: number, index }) => ({ at: index, number }));
  const inWords = findNumbers(rest)
    .filter(({ as, value }) => as === "words" && value >= LEAST_IN_WORDS)
    .map(({ start, end }) => ({ at: start, number: text.slice(start, end) }));
  return [...inDigits, ...inWords];
}
