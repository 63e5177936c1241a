import type { Claim } from "../content/site.ts";
import { printedDate, whoSays } from "../content/attribution.ts";

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

/** What a note says: who reports the claim, of which day and, of a figure, in which words. */
export function noteWords(claim: Claim, quoted: boolean): string {
  const { kind, quote } = claim.data;
  // A figure and a quotation are of a day; of what else happened, the reader wants to know who reported it when.
  const day = kind === "figure" || kind === "quotation" ? claim.asOf : claim.source.published;
  const context = claim.source.data.tier === "context" ? " ·\u00a0context" : "";
  return `${whoSays(claim)}, ${printedDate(day).words}${context}${quoted ? `: “${quote}”` : ""}`;
}
