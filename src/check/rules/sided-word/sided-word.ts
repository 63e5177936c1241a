import { withoutQuotations } from "../../own-voice.ts";
import type { Rule } from "../../rule.ts";

/** Words that take a side, each with what our own voice says. They may stand inside a quotation. */
const SIDED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bassassinat\w+/gi, "killed, and how: “killed in a US drone strike”"],
  [/\bmartyr\w*/gi, "the name, with the office held on that day"],
  [/\bterror(?:is\w+| (?:groups?|attacks?|acts?|cells?))\b/gi, "the group’s own name, or what was done"],
  [/\bzionist\w*/gi, "Israel, Israeli"],
  [
    /\b(?:occup(?:ation|iers?|ying|ied (?:lands?|Iraq))|invaders?|crusaders?)\b/gi,
    "the US military presence; US forces",
  ],
  [/\baggress(?:i\w+|ors?)\b/gi, "attack, strike"],
  [/\bself[- ]defen[cs]e\b/gi, "who called it so, in a quotation"],
  [/\bregimes?\b/gi, "government"],
  [/\bassassins?\b|\bmurder(?:ed|ers?|ing|s)?\b|\bbutcher\w*|\bliquidat\w+|\bmassacr\w+/gi, "killed, and by whom"],
  [
    /\b(?:thugs?|stooges?|lackeys?|puppets?|infidels?|mullahs|shahids?|jihadis\w*|propaganda|rag)\b/gi,
    "the name, or what was said or done",
  ],
  [/\b(?:Great Satan|axis of evil|heroic\w*|barbar\w+|dictators?)\b/gi, "who called it so, in a quotation"],
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
