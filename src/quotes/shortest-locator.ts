import { paragraphsOf, type Passage } from "./find-passage.ts";
import { findQuote } from "./find-quote.ts";
import { isContent, spanOf, type Word } from "../model/split-words.ts";

/** The fewest words that can mean only one passage of a text, or why there are none. */
export type Locator =
  | { readonly verdict: "found"; readonly quote: string }
  /** `instead` holds only the passage's numbers, or its beginning: a proposal. */
  | { readonly verdict: "too-long"; readonly words: number; readonly instead: string | undefined }
  | { readonly verdict: "not-unique" }
  | { readonly verdict: "broken-line" };

/**
 * The passage without the words at its ends that say nothing by themselves,
 * and, where that stands in the text more than once, with as few of its
 * neighbours as make it the only one, of the same sentence if possible.
 *
 * @param most how many words it may have
 * @param whole keep every word of the passage: it is to be shown as a quotation
 */
export function shortestLocator(text: string, passage: Passage, most: number, whole = false): Locator {
  const words = paragraphsOf(text).find((words) => words.some((word) => isWithin(word, passage))) ?? [];
  let first = words.findIndex((word) => isWithin(word, passage));
  let last = words.findLastIndex((word) => isWithin(word, passage));
  if (!whole && words.slice(first, last + 1).some(isContent)) {
    while (!isContentAt(words, first)) first += 1;
    while (!isContentAt(words, last)) last -= 1;
  }
  const size = last - first + 1;
  if (size <= most) return grow(text, words, first, last, most);
  const instead = grow(text, words, ...gist(words, first, last, most), most);
  return { verdict: "too-long", words: size, instead: instead.verdict === "found" ? instead.quote : undefined };
}

function isWithin(word: Word, { start, end }: Passage): boolean {
  return word.end > start && word.start < end;
}

function isContentAt(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word === undefined || isContent(word);
}

/** The stretch from the first number to what the last one counts, if it is short enough; else the beginning. */
function gist(words: readonly Word[], first: number, last: number, most: number): [first: number, last: number] {
  const numbers = words.flatMap(({ text }, i) => (i >= first && i <= last && /\d/.test(text) ? [i] : []));
  const [from = first, until = last] = [numbers[0], numbers.at(-1)];
  const counted = words.findIndex((word, i) => i > until && i <= last && isContent(word));
  return until - from + 2 <= most ? [from, counted === -1 ? until : counted] : [first, first + most - 1];
}

function grow(text: string, words: readonly Word[], first: number, last: number, most: number): Locator {
  if (slice(text, words, first, last).includes("\n")) return { verdict: "broken-line" };
  for (let more = 0; last - first + 1 + more <= most; more += 1) {
    const unique = Array.from({ length: more + 1 }, (_, before) => [first - before, last + more - before] as const)
      .filter(([from, until]) => from >= 0 && until < words.length)
      .map(([from, until]) => ({
        quote: slice(text, words, from, until),
        // Whole phrases rather than the half of one, and no more sentences than need be.
        loose: [from, until].filter((i) => !isContentAt(words, i)).length,
        sentences: words.slice(from, until).filter(({ text }) => /[.?!]["')]*$/.test(text)).length,
      }))
      .filter(({ quote }) => !quote.includes("\n") && findQuote(quote, text).verdict === "found")
      .sort((a, b) => a.sentences - b.sentences || a.loose - b.loose || a.quote.length - b.quote.length);
    if (unique[0]) return { verdict: "found", quote: unique[0].quote };
  }
  return { verdict: "not-unique" };
}

function slice(text: string, words: readonly Word[], first: number, last: number): string {
  const [from, until] = [words[first], words[last]];
  if (!from || !until) return "";
  const { start, end } = spanOf(from, until);
  return text.slice(start, end);
}
