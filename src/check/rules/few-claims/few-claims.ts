import { usesOf } from "../../../content/mdx/explainer-uses.ts";
import type { Rule } from "../../rule.ts";

const LEAST = 5;

/** An explainer rests on evidence: its sentences name claims enough to be held to. */
export const fewClaims: Rule = {
  id: "few-claims",
  explainer: (mdx) => {
    const { length } = usesOf(mdx).claims;
    if (length >= LEAST) return [];
    const message = `the sentences of the page rest on ${claims(length)}, and ${String(LEAST)} are the least`;
    const hint = "Say with <Fig>, <Quote> or <Cite> what each sentence rests on. Rows of a comparison do not count.";
    return [{ file: mdx.file, line: 1, column: 1, message, hint }];
  },
};

function claims(count: number): string {
  return count === 0 ? "no claim" : count === 1 ? "one claim" : `${String(count)} claims`;
}
