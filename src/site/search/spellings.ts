import { wordsIn } from "./fold.ts";

/** A name as the site writes it, and as others do. */
export interface Spelled {
  readonly name: string;
  readonly others: readonly string[];
}

/** Letters from which on the beginning of a word is enough. */
const ENOUGH = 3;

/**
 * What a word may stand for in this site's own spelling: `kazemi` is part of
 * another spelling of a name whose words here are `mustafa` and `kadhimi`.
 *
 * @param word as it is looked for, folded
 */
export function ownWords(word: string, names: readonly Spelled[]): string[][] {
  const isMeant = (other: string) => other === word || (word.length >= ENOUGH && other.startsWith(word));
  return names.flatMap(({ name, others }) => {
    const own = wordsIn(name);
    if (own.includes(word)) return [];
    return others.flatMap(wordsIn).some(isMeant) ? [own] : [];
  });
}
