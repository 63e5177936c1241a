import { foldTypography } from "./fold.ts";

/** Where a quote stands in a text: once, never, or more than once. Offsets are UTF-16 code units. */
export type Finding =
  | { readonly verdict: "found"; readonly offset: number }
  | { readonly verdict: "absent" }
  | { readonly verdict: "ambiguous"; readonly offsets: readonly number[] };

/** Looks the quote up in the text, typography folded on both sides. Overlapping occurrences count. */
export function findQuote(quote: string, text: string): Finding {
  const needle = foldTypography(quote);
  const haystack = foldTypography(text);
  const offsets: number[] = [];
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) offsets.push(at);
  const [offset] = offsets;
  if (offset === undefined) return { verdict: "absent" };
  return offsets.length === 1 ? { verdict: "found", offset } : { verdict: "ambiguous", offsets };
}
