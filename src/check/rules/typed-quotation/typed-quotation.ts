import { foldTypography } from "../../../model/fold-typography.ts";
import { QUOTATION } from "../../own-voice.ts";
import { isOfPage, type ReaderText } from "../../reader-texts.ts";
import type { Rule } from "../../rule.ts";

/** Quotation marks stand only where a claim prints them or has the words in its quote: words in them must be somebody's, found and attributed. */
export const typedQuotation: Rule = {
  id: "typed-quotation",
  text: (text) => {
    if (isOfPage(text) || text.kind === "mdx.code") return [];
    return [...text.words.matchAll(QUOTATION)]
      .filter(([words]) => !isQuoted(words, text))
      .map(({ 0: words, index }) => ({
        at: index,
        words,
        message: `the quotation ${words.slice(0, 40)} is typed into the text`,
        hint: text.kind.startsWith("mdx.")
          ? 'Print it from its claim: <Quote claim="source#claim" />; or say it in your own words, without the marks.'
          : "Quote words that stand in the quote of a claim that this is about; or say it in your own words, without the marks.",
      }));
  },
};

/** Do the words between the marks stand in the quote of a claim that the text is about? */
function isQuoted(words: string, { about }: ReaderText): boolean {
  const plain = (text: string) => foldTypography(text).toLowerCase();
  const inside = plain(words.replace(/^.|[”"»’']$/gu, ""));
  return about.some(({ data }) => plain(data.quote).includes(inside));
}
