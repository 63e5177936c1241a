import { foldTypography } from "../../../model/fold-typography.ts";

const COUNTS = "two|three|four|five|six|seven|eight|nine|ten";
const PARTS = "third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth";
const NEARLY = "nearly|almost|about|around|roughly|over|under|more than|less than|fewer than|at least|at most";
const COUNTED = "(?:number|total|toll|count|strength|share|amount|level|figure)s?";

/** Numbers that no single number word shows. “The second half of 2020” is a time, “twice” alone a way of speaking. */
const QUANTITIES = new RegExp(
  [
    `(?:one|${COUNTS})[ -]and[ -]a[ -]half (?:hundred|thousand|million|billion|times)`,
    "(?:a couple(?: of)?|a few|several|the) (?:hundred|thousand|million|billion|trillion)(?= \\p{L}+s\\b)",
    "(?:a|one|two|several) trillion",
    `(?:${COUNTS})-figure|double-digit`,
    "(?<!(?:first|second|other|one|each) )half (?:of|the|its|their|those|these|all|as many|as much|were|remained|left|US|Iraqi|American)",
    "one half of",
    `by an? (?:${PARTS})`,
    `an? (?:${PARTS}) (?:fewer|more|less|left)`,
    `(?:${NEARLY}) (?:half|an? (?:${PARTS}))`,
    `(?:an?|one|${COUNTS})[ -](?:${PARTS})s? of`,
    `(?:one-(?:${PARTS})|(?:${COUNTS})[ -](?:${PARTS})s)`,
    `(?:twice|thrice|(?:${COUNTS}) times) (?:as \\p{L}+|that many|more|larger|higher|fewer)`,
    `(?:twice|thrice|(?:${COUNTS}) times|double|triple|treble|quadruple) (?:the|that|its|their) ${COUNTED}`,
    "(?:doubled|tripled|trebled|quadrupled|quintupled|halved)",
    `(?:${COUNTS}|hundred|thousand)-?fold`,
    "\\p{L}+ per ?cent",
    `(?:one|${COUNTS}) (?:out of|of every|in) (?:every )?(?:three|four|five|six|seven|eight|nine|ten|\\p{L}+teen|\\p{L}+ty)`,
    "a score of",
    "zero",
  ]
    .map((form) => `\\b(?:${form})\\b`)
    .join("|")
    .replaceAll(" ", "\\s"),
  "giu",
);

/** Quantities in words other than number words: “half of”, “two and a half thousand”, “twice as many”, “a score of”, “zero”. */
export function quantitiesInWords(text: string): { readonly at: number; readonly words: string }[] {
  return [...foldTypography(text).matchAll(QUANTITIES)].map(({ 0: words, index }) => ({ at: index, words }));
}
