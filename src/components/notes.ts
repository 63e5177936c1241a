/** The notes of one page: a number for every claim that its text rests on, in the order of the text. */
export interface Notes {
  /** The claim's number, from 1, and whether this is its first mention. */
  mention(claim: string): { readonly number: number; readonly first: boolean };
}

/** @param claims full names, each once, in the order of the text */
export function createNotes(claims: readonly string[]): Notes {
  const mentioned = new Set<string>();
  return {
    mention(claim) {
      const index = claims.indexOf(claim);
      if (index === -1) throw new Error(`${claim} is not among the claims of this page`);
      const first = !mentioned.has(claim);
      mentioned.add(claim);
      return { number: index + 1, first };
    },
  };
}
