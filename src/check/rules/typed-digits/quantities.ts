const COUNTS = "two|three|four|five|six|seven|eight|nine|ten";
const PARTS = "third|quarter|fifth|sixth|seventh|eighth|ninth|tenth";

/** Numbers that no single number word shows. “The second half of 2020” is a time, “twice” alone a way of speaking. */
const QUANTITIES = new RegExp(
  [
    `(?:${COUNTS}) and a half (?:hundred|thousand|million|billion)`,
    "(?<!(?:first|second|other|one|each) )half of",
    `(?:an?|one|${COUNTS})[ -](?:${PARTS})s? of`,
    `(?:twice|(?:${COUNTS}) times) as \\p{L}+`,
    "a score of",
    "zero",
  ]
    .map((form) => `\\b(?:${form})\\b`)
    .join("|")
    .replaceAll(" ", "\\s"),
  "giu",
);

/** What each of them has in it: most texts have none, and need no closer look. */
const A_PART = /half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twice|times|score|zero/i;

/** Quantities in words other than number words: “half of”, “two and a half thousand”, “twice as many”, “a score of”, “zero”. */
export function quantitiesInWords(text: string): { readonly at: number; readonly words: string }[] {
  const found = A_PART.test(text) ? text.matchAll(QUANTITIES) : [];
  return [...found].map(({ 0: words, index }) => ({ at: index, words }));
}
