import { inWords, type Change } from "../content/record.ts";
import type { Links } from "./address.ts";
import { claimsOf, goneIn, pagesOf } from "./changes.ts";
import { attributes, datedHtml, dayHtml, escapeText } from "./html.ts";
import { WORDS } from "./words.ts";

/** More claims than these are counted. */
const FEW = 8;

/** A change as readers of a page that it touches are told of it, as HTML. */
export function changeEntry(change: Change): string {
  return `<b>${WORDS.changes[change.kind]}, ${dayHtml(change.date)}.</b> ${datedHtml(inWords(change))}`;
}

/**
 * The same for a list of changes, with the pages and the claims that each touches. They are paragraphs: of a long list
 * of anything else reader mode would take nothing but the list.
 *
 * @param to writes the links of the page with the list
 * @param id of the change as a place on that page
 */
export function changeItem(change: Change, to: Links, id?: string): string {
  const pages = pagesOf(change).map(({ path, title }) => link(to(path), title));
  const claims = claimsOf(change).map((name) => link(to.claim(name), name));
  const more = claims.length > FEW ? [WORDS.changes.more(claims.length - FEW)] : [];
  const touched = [
    sentence(WORDS.changes.pages, pages),
    sentence(WORDS.changes.claims, [...claims.slice(0, FEW), ...more]),
    sentence(WORDS.changes.gone, goneIn(change).map(escapeText)),
  ].filter((words) => words !== "");
  return `<p${attributes({ id })}>${changeEntry(change)}</p>${touched.length > 0 ? `<p class="meta">${touched.join(" ")}</p>` : ""}`;
}

function sentence(begins: string, list: readonly string[]): string {
  return list.length === 0 ? "" : `${begins} ${list.join(", ")}.`;
}

function link(href: string, words: string): string {
  return `<a${attributes({ href })}>${escapeText(words)}</a>`;
}
