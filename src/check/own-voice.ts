/** Double marks; and single ones before a word and after one, which an apostrophe never is both. */
export const QUOTATION = /[“"„«][^”"»]*[”"»]?|(?<![\p{L}\p{N}])(?:‘[^‘’]+’|'[^']+')(?![\p{L}\p{N}])/gu;

/** A text with what stands between quotation marks blanked out, every other character where it was: those words are somebody's. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTATION, (words) => " ".repeat(words.length));
}
