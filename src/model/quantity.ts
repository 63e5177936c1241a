/**
 * How sources hedge a number: the words that are printed before it, and the
 * words of a source that mean the same, as they stand right before the number.
 * What holds the words of another comes first: "no fewer than" before "fewer than".
 */
const QUALIFIER_WORDS = {
  "up-to": {
    printed: "up to",
    said: /\b(?:no|not) (?:more|higher) than$|\b(?:up to|as many as|at most|a maximum of|not exceed(?:ed|ing)?|between [\d,]+ and)$|\d ?[-–] ?$/,
  },
  "at-least": { printed: "at least", said: /\b(?:no|not) (?:fewer|less) than$|\b(?:at least|a minimum of|as few as)$/ },
  "just-over": { printed: "just over", said: /\b(?:just|slightly|a little) (?:over|above|more than)$/ },
  "just-under": {
    printed: "nearly",
    said: /\b(?:just|slightly|a little) (?:under|below|less than|fewer than)$|\b(?:nearly|almost|not quite|just shy of|close on|virtually|practically)$/,
  },
  "more-than": {
    printed: "more than",
    said: /\b(?:more than|over|in excess of|upwards? of|above|exceed(?:s|ed|ing)|topped|topping|surpass(?:ed|ing))(?: the)?$|>$/,
  },
  "fewer-than": { printed: "fewer than", said: /\b(?:fewer than|less than|under|below)(?: the)?$|<$/ },
  about: {
    printed: "about",
    said: /(?:\b(?:about|around|roughly|some|approximately|approx\.?|an estimated|estimated(?: at)?|circa|ca?\.|close to|perhaps|maybe|more or less|in the region of|something like)|[~≈])(?: another)?$/,
  },
} as const;

/** How a source hedges a number. `exact` means that it prints the number without a hedge, not that it is precise. */
export type Qualifier = "exact" | keyof typeof QUALIFIER_WORDS;
export const QUALIFIERS: readonly [Qualifier, ...Qualifier[]] = [
  "exact",
  "about",
  "just-under",
  "just-over",
  "at-least",
  "more-than",
  "up-to",
  "fewer-than",
];

/** A number with its hedge. `value` counts whole things, 0 or more. */
export interface Quantity {
  readonly value: number;
  readonly qualifier: Qualifier;
}

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/**
 * The hedge that a source gives a number.
 *
 * @param before the words up to the number; @param after those from its end on
 */
export function qualifierIn(before: string, after: string): Qualifier {
  if (/^(?:\+|[- ]plus\b|,? (?:or more|at least|and counting)\b)/.test(after)) return "at-least";
  if (/^,? (?:at most|or (?:fewer|less))\b/.test(after)) return "up-to";
  if (
    /^(?:,? (?:or so|approximately|give or take|more or less)\b|-(?:odd|ish)\b|ish\b| \((?:estimate|\+\/-))/.test(after)
  )
    return "about";
  const words = before
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[ (]+$/, "");
  const [qualifier] = Object.entries(QUALIFIER_WORDS).find(([, { said }]) => said.test(words)) ?? ["exact"];
  return qualifier as Qualifier;
}

/** `2500` as `2,500`. The same on every machine: no locale is asked. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** In digits, for charts and tables: `about 2,500`. */
export function formatQuantity({ value, qualifier }: Quantity): string {
  return hedged(qualifier, formatNumber(value));
}

/** The least and the most that a number can be. How far off an approximate one may be nobody says: it is taken as it was given, on its side of the number. */
export function boundsOf({ value, qualifier }: Quantity): { readonly least: number; readonly most: number } {
  switch (qualifier) {
    case "at-least":
      return { least: value, most: Infinity };
    case "more-than":
      return { least: value + 1, most: Infinity };
    case "just-over":
      return { least: value + 1, most: value + 1 };
    case "just-under":
      return { least: value - 1, most: value - 1 };
    case "fewer-than":
      return { least: 0, most: value - 1 };
    case "up-to":
      return { least: 0, most: value };
    case "exact":
    case "about":
      return { least: value, most: value };
  }
}

/** For running text: whole numbers below ten are words. `at least five`, `about 2,500`. */
export function quantityInProse({ value, qualifier }: Quantity): string {
  return hedged(qualifier, WORDS[value] ?? formatNumber(value));
}

function hedged(qualifier: Qualifier, number: string): string {
  return qualifier === "exact" ? number : `${QUALIFIER_WORDS[qualifier].printed} ${number}`;
}
