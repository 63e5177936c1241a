import { foldTypography } from "../model/fold-typography.ts";

/** Where a quote stands in a text: once, never, or more than once. Offsets are UTF-16 code units. */
export type Finding =
  | { readonly verdict: "found"; readonly offset: number }
  | { readonly verdict: "absent" }
  | { readonly verdict: "ambiguous"; readonly offsets: readonly number[] };

/**
 * Looks the quote up in the text, typography folded on both sides. It must
 * begin and end where words and numbers do: "500 troops" is not found in
 * "2,500 troops". Occurrences that overlap count.
 */
export function findQuote(quote: string, text: string): Finding {
  const needle = foldTypography(quote);
  const haystack = foldTypography(text);
  const offsets: number[] = [];
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    const before = haystack.slice(Math.max(0, at - 2), at);
    const after = haystack.slice(at + needle.length, at + needle.length + 2);
    if (!cutsApart(before, needle) && !cutsApart(needle, after)) offsets.push(at);
  }
  const [offset] = offsets;
  if (offset === undefined) return { verdict: "absent" };
  return offsets.length === 1 ? { verdict: "found", offset } : { verdict: "ambiguous", offsets };
}

/** Does the seam between the two run through a word or a number such as 2,500? */
function cutsApart(left: string, right: string): boolean {
  const word = /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right);
  const number = /\d[.,]?$/.test(left) && /^[.,]?\d/.test(right);
  return word || number;
}
