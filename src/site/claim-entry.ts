import { BASES, whoSays } from "../content/attribution.ts";
import { oncePer } from "../content/once-per.ts";
import { claimId, type Claim } from "../content/site.ts";
import { passageUrl } from "../quotes/text-fragment.ts";
import type { Links } from "./address.ts";
import { noteId } from "./notes.ts";
import { WORDS } from "./words.ts";
import { attributes, datedHtml, dayHtml, escapeText } from "./html.ts";

/**
 * A claim's entry in a list of evidence: our words, theirs, and who says so, as HTML.
 *
 * @param to writes the links of the page that has the list
 * @param after HTML that stands at the end of the entry
 */
export function claimEntry(claim: Claim, to: Links, classes?: string, after = ""): string {
  const source = to(`/sources/${claim.source.id}/`);
  const known = printed(claim);
  const words = known.get(source) ?? entryWords(claim, source);
  known.set(source, words);
  return `<li${attributes({ id: claimId(claim.name), class: classes })}>${words}${after}</span></li>`;
}

/** The way back from an entry to where the text first rests on it, for its end. */
export function wayBack(number: number): string {
  return ` <a${attributes({ href: `#${noteId(number)}`, "aria-label": WORDS.claim.back })}>↑</a>`;
}

/** By the link to its source, which depends on where the page stands. */
const printed = oncePer((_claim: Claim) => new Map<string, string>());

function entryWords(claim: Claim, sourceLink: string): string {
  const { data, source, asOf } = claim;
  const { url, tier } = source.data;
  const passage = `<a${attributes({ href: passageUrl(url, data.quote) })}>${escapeText(data.quote)}</a>`;
  const says = `${datedHtml(data.says)} <q${attributes({ cite: url })}>${passage}</q> `;
  const dates = `${dayHtml(source.published)}${publishedBasis(claim)}${isOfPublication(claim) ? "" : `, of ${dayHtml(asOf)}${inBrackets(why(claim))}`}`;
  const leads = `<a${attributes({ href: sourceLink })}>${WORDS.claim[tier]}</a>`;
  const note = data.note === undefined ? "" : ` ${datedHtml(data.note)}`;
  return `${says}<span>${escapeText(whoSays(claim))}, ${dates}. ${leads}.${note}`;
}

/** Is the claim of the day on which it was published? Then the one date has one reason. */
function isOfPublication({ data, source }: Claim): boolean {
  return data.asOf === source.data.published.date;
}

function why({ data }: Claim): string {
  return data.asOfWhy?.replace(/\.$/, "") ?? "";
}

/** How the day of publication is known, where the source does not print it. */
function publishedBasis(claim: Claim): string {
  const { published, outletWhy } = claim.source.data;
  const reason = isOfPublication(claim) ? why(claim) : "";
  if (published.basis === "stated" && reason === "" && outletWhy === undefined) return "";
  const datedHow = [BASES[published.basis], reason].filter(Boolean).join(": ");
  return inBrackets(outletWhy === undefined ? datedHow : `outlet inferred; date ${datedHow}`);
}

function inBrackets(words: string): string {
  return words === "" ? "" : escapeText(` (${words})`);
}
