import { positionOfWords } from "../../content/mdx/mdx-file.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../../content/mdx/walk.ts";

/** Double marks; and single ones before a word and after one, which an apostrophe never is both. */
const QUOTATION = /[“"„«][^”"»]*[”"»]?|(?<![\p{L}\p{N}])(?:‘[^‘’]+’|'[^']+')(?![\p{L}\p{N}])/gu;

/** Quotation marks stand only where a claim prints them: words in them must be somebody's, found and attributed. */
export const typedQuotations: Rule = (mdx) =>
  [...walk(mdx.tree)].flatMap(([node]) => {
    if (node.type !== "text") return [];
    return [...node.value.matchAll(QUOTATION)].map((match) => ({
      file: mdx.file,
      ...positionOfWords(mdx, node, node.value, match.index, match[0]),
      rule: "typed-quotation",
      message: `the quotation ${match[0].slice(0, 40)} is typed into the text`,
      hint: 'Print it from its claim: <Quote claim="source#claim" />; or say it in your own words, without the marks.',
    }));
  });
