/** How a source hedges a number. `exact` means that it prints the number without a hedge, not that it is precise. */
export const QUALIFIERS = ["exact", "about", "at-least", "more-than", "up-to", "fewer-than"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A number with its hedge. `value` counts whole things, 0 or more. */
export interface Quantity {
  readonly value: number;
  readonly qualifier: Qualifier;
}

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "more-than": "more than ",
  "up-to": "up to ",
  "fewer-than": "fewer than ",
};

/** `2500` as `2,500`. The same on every machine: no locale is asked. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** In digits, for charts and tables: `about 2,500`. */
export function formatQuantity({ value, qualifier }: Quantity): string {
  return QUALIFIER_WORDS[qualifier] + formatNumber(value);
}

/** For running text: whole numbers below ten are words. `at least five`, `about 2,500`. */
export function quantityInProse({ value, qualifier }: Quantity): string {
  return QUALIFIER_WORDS[qualifier] + (WORDS[value] ?? formatNumber(value));
}
