import { foldTypography } from "./fold-typography.ts";

/** A whole number in a text. Offsets are UTF-16 code units. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /**
   * How it is written: in digits (`2,500`, `2 million`), in words (`two dozen`), as a place in an order
   * (`third`), or in a word that need not count (`a`, `no`, the `dozen` of "several dozen").
   */
  readonly as: "digits" | "words" | "ordinal" | "aside";
}

const UNITS = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

const VALUES: Readonly<Record<string, number>> = Object.fromEntries([
  ...["no", "zero"].map((word) => [word, 0] as const),
  ...["a", "an"].map((word) => [word, 1] as const),
  ...[...UNITS, ...TEENS].map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ...ORDINALS.map((word, i) => [word, i + 1] as const),
  ...TEENS.slice(3).map((word, i) => [`${word}th`, i + 13] as const),
  ...TENS.map((word, i) => [word.replace(/y$/, "ieth"), 20 + 10 * i] as const),
]);

const oneOf = (words: readonly string[]) => `(?:${words.join("|")})`;
/** Between the words of one number. */
const GAP = "(?:-|\\s{1,3})";
const AND = `${GAP}(?:and${GAP})?`;
const SCALE = oneOf(Object.keys(SCALES));
const BELOW_HUNDRED = `(?:${oneOf(TENS)}(?:${GAP}${oneOf(UNITS)}\\b)?|${oneOf(TEENS)}|${oneOf(UNITS)})`;
const BELOW_THOUSAND = `(?:(?:an?|${BELOW_HUNDRED})${GAP}hundred\\b(?:${AND}${BELOW_HUNDRED}\\b)?|${BELOW_HUNDRED})`;
const THOUSANDS = `(?:an?|${BELOW_THOUSAND})${GAP}${SCALE}\\b`;
const FORMS = {
  digits: `\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:${GAP}(?:dozen|hundred|${SCALE})\\b)?`,
  ordinal: `\\b(?:(?:${oneOf(TENS)}${GAP})?${oneOf(ORDINALS.slice(0, 9))}|\\p{L}+(?:th|tieth))\\b`,
  words: `\\b(?:(?:half${GAP}an?|an?|${BELOW_HUNDRED})${GAP}dozen|${THOUSANDS}(?:${AND}${THOUSANDS})*(?:${AND}${BELOW_THOUSAND})?|${BELOW_THOUSAND}|zero)\\b`,
  aside: "\\b(?:no|an?|dozen)\\b",
};
const NUMBER = new RegExp(
  Object.entries(FORMS)
    .map(([as, form]) => `(?<${as}>${form})`)
    .join("|"),
  "giu",
);

/** Every whole number that a text shows, in order; the words of one number together. */
export function findNumbers(text: string): FoundNumber[] {
  return [...foldTypography(text).matchAll(NUMBER)].flatMap(({ 0: words, index, groups = {} }) => {
    const as = (Object.keys(FORMS) as FoundNumber["as"][]).find((form) => groups[form] !== undefined);
    const value = valueOf(words.toLowerCase());
    if (as === undefined || !Number.isInteger(value)) return [];
    return [{ start: index, end: index + words.length, value, as }];
  });
}

/** The same as a set of values. */
export function numbersIn(text: string): ReadonlySet<number> {
  return new Set(findNumbers(text).map(({ value }) => value));
}

/** From left to right; `NaN` where a word is none of ours. */
function valueOf(words: string): number {
  let [total, part] = [0, NaN];
  for (const [word] of words.matchAll(/[\d,.]*\d|\p{L}+/gu)) {
    const value = /\d/.test(word) ? Number(word.replaceAll(",", "")) : VALUES[word];
    if (word === "half") part = 0.5;
    else if (word === "dozen") part = (Number.isNaN(part) ? 1 : part) * 12;
    else if (word === "hundred") part *= 100;
    else if (Object.hasOwn(SCALES, word)) [total, part] = [total + part * (SCALES[word] ?? 1), 0];
    else if (part === 0.5) continue;
    else if (word !== "and") part = (part || 0) + (value ?? NaN);
  }
  return total + part;
}
