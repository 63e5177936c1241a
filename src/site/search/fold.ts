/** Words that stand in every other sentence, and the articles of Arabic names. */
const SMALL = new Set("a al an and at by for from in of on or the to was were with".split(" "));

/** A word as it is looked for: no capitals, no accents, no apostrophes. `undefined` for a small one. */
export function foldWord(word: string): string | undefined {
  const folded = foldText(word);
  return folded === "" || SMALL.has(folded) ? undefined : folded;
}

/** The words of a text, folded, the small ones left out; `2,500` is one. */
export function wordsIn(text: string): string[] {
  return (text.match(WORD) ?? []).flatMap((word) => foldWord(word) ?? []);
}

/** A word or a number as it stands in a text. */
export const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}'’ʿ]+/gu;

function foldText(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}'’ʿ.,]/gu, "")
    .toLowerCase();
}
