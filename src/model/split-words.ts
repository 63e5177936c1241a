import { foldTypography } from "./fold-typography.ts";

/** A word of a text with what stands right against it. Offsets are UTF-16 code units. */
export interface Word {
  /** Folded: as it is looked up. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The word alone, in lower case: what two writers would have in common. */
  readonly key: string;
}

/** What stands between white space, in order, typography folded. */
export function wordsOf(text: string): Word[] {
  return [...foldTypography(text).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    key: trimmed(word).toLowerCase(),
  }));
}

/** Words that carry a sentence and no meaning of their own: a claim may begin and end without them. */
const FUNCTION_WORDS = new Set(
  "the of and or but that which who as by to in on at from with for is was are were has have had it its".split(" "),
);

/** Does the word say something by itself? A number does, "a" and "no" included, and so does "not". */
export function isContent({ key }: Word): boolean {
  return key !== "" && !FUNCTION_WORDS.has(key);
}

/** The span from one word to another without the punctuation around it. */
export function spanOf(first: Word, last: Word): { readonly start: number; readonly end: number } {
  const before = /^[^\p{L}\p{N}$€£]*/u.exec(first.text)?.[0].length ?? 0;
  // The full stop of "U.S." is part of it.
  const abbreviation = /\p{L}\.\p{L}\.$/u.test(last.text);
  const after = abbreviation ? 0 : (/[^\p{L}\p{N}%]*$/u.exec(last.text)?.[0].length ?? 0);
  return { start: first.start + before, end: last.end - after };
}

function trimmed(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") || word;
}
