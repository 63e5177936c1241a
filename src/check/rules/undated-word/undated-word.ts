import { withoutQuotations } from "../../own-voice.ts";
import type { Rule } from "../../rule.ts";

/** “The last week of March” has its date. */
const UNDATED =
  /\b(?:now|nowadays|tomorrow|tonight|so far|to date(?=[,.;:)]|$)|at the moment|these days|as of this writing|in (?:recent|the coming|the past) (?:days|weeks|months|years)|\p{L}+ (?:days?|weeks?|months?|years?) ago|(?:this|next) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|currently|recently|lately|today|yesterday|at present|presently|(?<!\bthe )(?:this|last|next) (?:week|month|year|winter|spring|summer|autumn)|last (?:night|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\b/giu;

/** A page is read years later: it gives the date, never “now”. */
export const undatedWord: Rule = {
  id: "undated-word",
  text: ({ words }) =>
    [...withoutQuotations(words).matchAll(UNDATED)].map(({ 0: word, index }) => ({
      at: index,
      words: word,
      message: `the word “${word}” has no date`,
      hint: "Give the day, the month or the year that is meant: “on 8 January 2024”, “in March 2020”.",
    })),
};
