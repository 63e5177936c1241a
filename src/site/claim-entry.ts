import { BASES, whoSays } from "../content/attribution.ts";
import { oncePer } from "../content/once-per.ts";
import { claimId, type Claim } from "../content/site.ts";
import { passageUrl } from "../quotes/text-fragment.ts";
import type { Links } from "./address.ts";
import { noteId } from "./notes.ts";
import { WORDS } from "./words.ts";
import { attributes, datedHtml, dayHtml, escapeText } from "./html.ts";

/** What an entry has besides its claim. */
interface Extras {
  readonly class?: string | undefined;
  /** HTML for its end. */
  readonly after?: string;
  /** The number of its note, on a page whose text has one: there it leads back, and leaves the reasons for its dates to its source's page. */
  readonly note?: number;
}

/**
 * A claim's entry in a list of evidence: our words, theirs, and who says so, as HTML.
 *
 * @param to writes the links of the page that has the list
 */
export function claimEntry(claim: Claim, to: Links, { class: classes, after = "", note }: Extras = {}): string {
  const source = to(`/sources/${claim.source.id}/`);
  const known = printed(claim);
  const key = note === undefined ? source : `${source} noted`;
  const words = known.get(key) ?? entryWords(claim, source, note === undefined);
  known.set(key, words);
  const end = note === undefined ? after : wayBack(note);
  return `<li${attributes({ id: claimId(claim.name), class: classes })}>${words}${end}</span></li>`;
}

/** The link to a claim's own page, for the end of its entry. */
export function claimLink({ name }: Claim, to: Links): string {
  return ` <a${attributes({ class: "noprint", href: to.claim(name) })}>${WORDS.claim.page}</a>`;
}

/** The way back from an entry to where the text first rests on it. */
function wayBack(number: number): string {
  return ` <a${attributes({ href: `#${noteId(number)}`, "aria-label": WORDS.claim.back })}>↑</a>`;
}

/** By the link to its source, which depends on where the page stands, and whether it is of a note. */
const printed = oncePer((_claim: Claim) => new Map<string, string>());

/** @param reasons does it say why its days are taken to be these? */
function entryWords(claim: Claim, sourceLink: string, reasons: boolean): string {
  const { data, source, asOf } = claim;
  const { url, tier } = source.data;
  const passage = `<a${attributes({ href: passageUrl(url, data.quote) })}>${escapeText(data.quote)}</a>`;
  const says = `${datedHtml(data.says)} <q${attributes({ cite: url })}>${passage}</q> `;
  const because = reasons ? why(claim) : "";
  const ofDay = isOfPublication(claim) ? "" : `, of ${dayHtml(asOf)}${inBrackets(because)}`;
  const dates = `${dayHtml(source.published)}${publishedBasis(claim, because)}${ofDay}`;
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
function publishedBasis(claim: Claim, because: string): string {
  const { published, outletWhy } = claim.source.data;
  const reason = isOfPublication(claim) ? because : "";
  if (published.basis === "stated" && reason === "" && outletWhy === undefined) return "";
  const datedHow = [BASES[published.basis], reason].filter(Boolean).join(": ");
  return inBrackets(outletWhy === undefined ? datedHow : `outlet inferred; date ${datedHow}`);
}

function inBrackets(words: string): string {
  return words === "" ? "" : escapeText(` (${words})`);
}
