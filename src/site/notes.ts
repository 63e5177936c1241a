import { printedDate, whoSays } from "../content/attribution.ts";
import { oncePer } from "../content/once-per.ts";
import { claimId, type Claim } from "../content/site.ts";
import { attributes } from "./html.ts";

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

/** What stands before the number of a note, as a link of its own: a figure, a quotation’s byline or nothing. */
export type Noted = "figure" | "byline" | "nothing";

/**
 * A mention of a claim with the number of its note, as HTML.
 *
 * @param inner HTML of what stands before the number
 * @throws Error on a page that has no notes
 */
export function noteHtml(claim: Claim, of: Noted, notes: Notes | undefined, inner = ""): string {
  if (!notes) throw new Error("<Fig>, <Quote> and <Cite> stand in explainers only");
  const { number, first } = notes.mention(claim.name);
  const href = `#${claimId(claim.name)}`;
  const context = claim.source.data.tier === "context";
  const look = (...names: (string | false)[]) => names.filter(Boolean).join(" ") || undefined;
  // The note is an attribute, which the style shows: it is never copied, and where there is no style it is not read.
  // From the keyboard a figure and its number are one stop, for they lead to the same place.
  const note = attributes({
    class: look("c", context && "x", !first && "r"),
    tabindex: of === "nothing" ? undefined : -1,
    "aria-label": `note ${String(number)}${context ? ", context" : ""}`,
    "data-note": (of === "figure" ? wordsWithQuote : wordsAlone)(claim),
    href,
  });
  const lead = attributes({ class: of === "figure" ? look("v", context && "x") : undefined, href });
  return `${of === "nothing" ? "" : `<a${lead}>${inner}</a>`}<a${note}>[${String(number)}]</a>`;
}

const wordsWithQuote = oncePer((claim: Claim) => noteWords(claim, true));
const wordsAlone = oncePer((claim: Claim) => noteWords(claim, false));

/** What a note says: who reports the claim, of which day and, of a figure, in which words. */
function noteWords(claim: Claim, quoted: boolean): string {
  const { kind, quote } = claim.data;
  // A figure and a quotation are of a day; of what else happened, the reader wants to know who reported it when.
  const day = kind === "figure" || kind === "quotation" ? claim.asOf : claim.source.published;
  const context = claim.source.data.tier === "context" ? " ·\u00a0context" : "";
  return `${whoSays(claim)}, ${printedDate(day).words}${context}${quoted ? `: “${quote}”` : ""}`;
}
