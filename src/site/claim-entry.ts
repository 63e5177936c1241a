import { BASES, whoSays } from "../content/attribution.ts";
import { oncePer } from "../content/once-per.ts";
import { claimId, type Claim, type Source } from "../content/site.ts";
import { passageUrl } from "../quotes/text-fragment.ts";
import type { Links } from "./address.ts";
import { WORDS } from "./words.ts";
import { attributes, datedHtml, dayHtml, escapeText } from "./html.ts";

/** What an entry has besides its claim. */
interface Extras {
  readonly class?: string | undefined;
  /** HTML for its end. */
  readonly after?: string;
}

/**
 * A claim's entry in a list of evidence: our words, theirs, and who says so, as HTML.
 *
 * @param to writes the links of the page that has the list
 */
export function claimEntry(claim: Claim, to: Links, { class: classes, after = "" }: Extras = {}): string {
  const source = to(`/sources/${claim.source.id}/`);
  const known = printed(claim);
  const words = known.get(source) ?? entryWords(claim, source);
  known.set(source, words);
  return `<li${attributes({ id: claimId(claim.name), class: classes })}>${words}${after}</span></li>`;
}

/** The link to a claim's own page, for the end of its entry. */
export function claimLink({ name }: Claim, to: Links): string {
  return ` <a${attributes({ class: "noprint", href: to.claim(name) })}>${WORDS.claim.page}</a>`;
}

/** By the link to its source, which depends on where the page stands. */
const printed = oncePer((_claim: Claim) => new Map<string, string>());

function entryWords(claim: Claim, sourceLink: string): string {
  const { source, asOf } = claim;
  const because = why(claim);
  const ofDay = isOfPublication(claim) ? "" : `, of ${dayHtml(asOf)}${inBrackets(because)}`;
  const basis = publishedBasis(source, isOfPublication(claim) ? because : "");
  const dates = `${dayHtml(source.published)}${basis}${ofDay}`;
  const leads = `<a${attributes({ href: sourceLink })}>${WORDS.claim[source.data.tier]}</a>`;
  return `${bothWords(claim)} <span>${escapeText(whoSays(claim))}, ${dates}. ${leads}.${noteOf(claim)}`;
}

/**
 * Our words, then theirs, which lead to where they stand.
 *
 * @param cited their address is there to be printed
 */
export function bothWords({ data, source }: Claim, cited = true): string {
  const { url } = source.data;
  const passage = `<a${attributes({ href: passageUrl(url, data.quote) })}>${escapeText(data.quote)}</a>`;
  return `${datedHtml(data.says)} <q${attributes({ cite: cited ? url : undefined })}>${passage}</q>`;
}

/** What to know of a claim besides, after a space. */
export function noteOf({ data: { note } }: Claim): string {
  return note === undefined ? "" : ` ${datedHtml(note)}`;
}

/** Is the claim of the day on which it was published? Then the one date has one reason. */
export function isOfPublication({ data, source }: Claim): boolean {
  return data.asOf === source.data.published.date;
}

function why({ data }: Claim): string {
  return data.asOfWhy?.replace(/\.$/, "") ?? "";
}

/** How the day of publication is known, where the source does not print it. @param reason why it is taken to be that day */
export function publishedBasis({ data: { published, outletWhy } }: Source, reason = ""): string {
  if (published.basis === "stated" && reason === "" && outletWhy === undefined) return "";
  const datedHow = [BASES[published.basis], reason].filter(Boolean).join(": ");
  return inBrackets(outletWhy === undefined ? datedHow : `outlet inferred; date ${datedHow}`);
}

function inBrackets(words: string): string {
  return words === "" ? "" : escapeText(` (${words})`);
}
