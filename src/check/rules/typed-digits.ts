import { findDates } from "../../evidence/find-dates.ts";
import { placeInText } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** Names that hold a digit and are no figure. */
const NAMES = ["Tower 22", "K-1"];

/** A digit in prose is a date or part of a name; every other number comes from a claim. */
export const typedDigits: Rule = ({ file, tree, frontMatter }) => {
  const inText = [...walk(tree)].flatMap(([node]) => {
    if (node.type !== "text" && node.type !== "inlineCode") return [];
    return strayNumbers(node.value).map(({ at, digits }) => problem(file, placeInText(node, node.value, at), digits));
  });
  const data = frontMatter.data as Readonly<Record<string, unknown>> | undefined;
  const inFrontMatter = ["title", "question", "summary"].flatMap((key) => {
    const value = data?.[key];
    if (typeof value !== "string") return [];
    return strayNumbers(value).map(({ digits }) => problem(file, frontMatter.placeOfValue([key]), digits));
  });
  return [...inFrontMatter, ...inText];
};

function problem(file: string, place: { line: number; column: number }, digits: string) {
  return {
    file,
    ...place,
    rule: "typed-digits",
    message: `the number ${digits} is typed into the text`,
    hint: 'Print it from its claim: <Fig claim="source#claim" />. A date is typed in full: 8 January 2024, or “in 2024”.',
  };
}

function strayNumbers(text: string): { at: number; digits: string }[] {
  let rest = text;
  for (const { start, end } of findDates(text)) rest = blank(rest, start, end);
  for (const name of NAMES) {
    for (let at = rest.indexOf(name); at !== -1; at = rest.indexOf(name)) rest = blank(rest, at, at + name.length);
  }
  return [...rest.matchAll(/\d+(?:[.,]\d+)*/g)].map((match) => ({ at: match.index, digits: match[0] }));
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}
