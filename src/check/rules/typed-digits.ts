import { withoutDates } from "../../evidence/find-dates.ts";
import { placeOfWords } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** A digit in prose is a date or part of a name on the list; every other number comes from a claim. */
export const typedDigits: Rule = (mdx, { library }) => {
  const names = Object.values(library.names).map(({ name }) => name);
  const { file, tree, frontMatter } = mdx;
  const inText = [...walk(tree)].flatMap(([node]) => {
    if (node.type !== "text" && node.type !== "inlineCode") return [];
    return strayNumbers(node.value, names).map(({ at, digits }) =>
      problem(file, placeOfWords(mdx, node, node.value, at, digits), digits),
    );
  });
  const data = frontMatter.data as Readonly<Record<string, unknown>> | undefined;
  const inFrontMatter = ["title", "question", "summary"].flatMap((key) => {
    const value = data?.[key];
    if (typeof value !== "string") return [];
    return strayNumbers(value, names).map(({ digits }) => ({
      ...problem(file, frontMatter.placeOfValue([key]), digits),
      hint: "The title, the question and the summary hold no figures and no tags: say it without the number.",
    }));
  });
  return [...inFrontMatter, ...inText];
};

function problem(file: string, place: { line: number; column: number }, digits: string) {
  return {
    file,
    ...place,
    rule: "typed-digits",
    message: `the number ${digits} is typed into the text`,
    hint: 'Print it from its claim: <Fig claim="source#claim" />. A date is typed in full, the day first: 8 January 2024, or “in 2024”.',
  };
}

function strayNumbers(text: string, names: readonly string[]): { at: number; digits: string }[] {
  const rest = names.reduce((left, name) => left.replaceAll(name, " ".repeat(name.length)), withoutDates(text));
  return [...rest.matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu)].map((match) => ({ at: match.index, digits: match[0] }));
}
