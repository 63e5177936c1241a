import { printedDate, whoSays } from "../content/attribution.ts";
import { oncePer } from "../content/once-per.ts";
import { claimId, type Claim } from "../content/site.ts";
import { shortOutlet } from "../model/source.ts";
import { attributes } from "./html.ts";

/** The notes of one page: a number for every claim that its text rests on, in the order of the text. */
export interface Notes {
  /** The claim's number, from 1, and whether this is its first mention; nothing on a page that prints no numbers. */
  mention(claim: string): { readonly number: number; readonly first: boolean } | undefined;
}

/** Of a page that prints a text without its notes. */
export const NO_NOTES: Notes = { mention: () => undefined };

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

/** Where the text first rests on the claim that has this number, and where its note stands. */
export const noteId = (number: number) => `n${String(number)}`;

/**
 * A mention of a claim as HTML: what rests on it, at the first mention the note,
 * and the button with its number, which opens the note. They are one label, so a tap
 * on the figure is one on the button.
 *
 * @param inner HTML of what stands before the number
 * @throws Error on a page that has no notes
 */
export function noteHtml(claim: Claim, of: Noted, notes: Notes | undefined, inner = ""): string {
  if (!notes) throw new Error("<Fig>, <Quote> and <Cite> stand in explainers only");
  const mentioned = notes.mention(claim.name);
  if (!mentioned) return inner;
  const { number, first } = mentioned;
  const href = `#${claimId(claim.name)}`;
  const context = claim.source.data.tier === "context" && "x";
  const button = attributes({
    class: look("c", context),
    popovertarget: noteId(number),
    // Without it the button would be called by all the words of its label.
    "aria-label": of === "nothing" ? undefined : `note ${String(number)}`,
  });
  // From the keyboard a figure and its number are one stop: the number’s.
  const lead = attributes({ class: of === "figure" ? look("v", context) : undefined, tabindex: -1, href });
  const opens = first ? note(number, href, noteWords(claim)) : "";
  const numbered = `${opens}<button${button}>[${String(number)}]</button>`;
  return of === "nothing" ? `<span>${numbered}</span>` : `<label><a${lead}>${inner}</a>${numbered}</label>`;
}

/**
 * The note itself, a link to the whole entry. Its words are an attribute, which
 * the style shows: they are spoken where the note is open, and never copied, nor
 * read where there is no style.
 */
function note(number: number, href: string, words: string): string {
  return `<a popover${attributes({ href, id: noteId(number), "aria-label": words })}></a>`;
}

function look(...names: readonly (string | false)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}

/** What a note says: who reports the claim, of which day and, of a figure, in which words. */
const noteWords = oncePer((claim: Claim): string => {
  const { kind, quote } = claim.data;
  // A figure and a quotation are of a day; of what else happened, the reader wants to know who reported it when.
  const day = kind === "figure" || kind === "quotation" ? claim.asOf : claim.source.published;
  const context = claim.source.data.tier === "context" ? "\u00a0· context" : "";
  return `${whoSays(claim, shortOutlet(claim.source.data.outlet))}, ${printedDate(day).words}${context}${kind === "figure" ? `: ${inMarks(quote)}` : ""}`;
});

/** Words between quotation marks; marks within them are single, so that no two kinds meet. */
export function inMarks(words: string): string {
  return `“${words.replace(/["“]([^"“”]*)["”]/g, "‘$1’")}”`;
}
