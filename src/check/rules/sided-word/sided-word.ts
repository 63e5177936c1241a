import { withoutQuotations } from "../../own-voice.ts";
import type { Rule } from "../../rule.ts";

/** Words that take a side, each with what our own voice says. They may stand inside a quotation. */
const SIDED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bassassinat\w+/gi, "killed, and how: “killed in a US drone strike”"],
  [/\bmartyr\w*/gi, "the name, with the office held on that day"],
  [/\bterroris\w+/gi, "the group’s own name, or what was done"],
  [/\bzionist\w*/gi, "Israel, Israeli"],
  [/\boccup(?:ation|iers?|ying)\b/gi, "the US military presence; US forces"],
  [/\baggressi\w+/gi, "attack, strike"],
  [/\bself-defen[cs]e\b/gi, "who called it so, in a quotation"],
  [/\bregimes?\b/gi, "government"],
];

/** The site takes no side: words that do stand only in attributed quotations. */
export const sidedWord: Rule = {
  id: "sided-word",
  text: ({ words }) => {
    const ours = withoutQuotations(words);
    return SIDED.flatMap(([pattern, instead]) =>
      [...ours.matchAll(pattern)].map(({ 0: word, index }) => ({
        at: index,
        words: word,
        message: `the word “${word}” takes a side`,
        hint: `In our own voice: ${instead}.`,
      })),
    );
  },
};
