import { positionOfWords } from "../../content/mdx/mdx-file.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../../content/mdx/walk.ts";

const UNDATED =
  /\b(?:now|nowadays|currently|recently|lately|today|yesterday|at present|presently|(?:this|last|next) (?:week|month|year|winter|spring|summer|autumn)|last (?:night|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\b/gi;

/** A page is read years later: it gives the date, never “now”. */
export const datedWords: Rule = (mdx) =>
  [...walk(mdx.tree)].flatMap(([node]) => {
    if (node.type !== "text") return [];
    return [...node.value.matchAll(UNDATED)].map((match) => ({
      file: mdx.file,
      ...positionOfWords(mdx, node, node.value, match.index, match[0]),
      rule: "undated-word",
      message: `the word “${match[0]}” has no date`,
      hint: "Give the day, the month or the year that is meant: “on 8 January 2024”, “in March 2020”.",
    }));
  });
