import { foldWord, WORD } from "./fold.ts";

/** A part of a text; `met` where it is a word that was looked for. */
export interface Part {
  readonly words: string;
  readonly met: boolean;
}

/** Letters before the first word that was met, and in all. */
const BEFORE = 60;
const LENGTH = 200;

/** A text in parts, so that the words that were met can be marked. */
export function partsOf(text: string, met: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = foldWord(word);
    if (folded === undefined || !met.has(folded)) continue;
    parts.push({ words: text.slice(end, index), met: false }, { words: word, met: true });
    end = index + word.length;
  }
  return [...parts, { words: text.slice(end), met: false }].filter(({ words }) => words !== "");
}

/** The stretch of a text around the first word that was met; its beginning where none was. */
export function excerptOf(text: string, met: ReadonlySet<string>): string {
  const [first] = partsOf(text, met);
  const at = first && !first.met ? first.words.length : 0;
  const start = at >= text.length || at <= BEFORE ? 0 : text.indexOf(" ", at - BEFORE) + 1;
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(" ", start + LENGTH);
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
