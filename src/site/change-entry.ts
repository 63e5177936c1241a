import type { Change } from "../content/record.ts";
import type { Links } from "./address.ts";
import { claimsOf, pagesOf } from "./changes.ts";
import { attributes, datedHtml, dayHtml, escapeText } from "./html.ts";
import { WORDS } from "./words.ts";

/** More claims than these are counted. */
const FEW = 8;

/**
 * A change as readers are told of it, as HTML.
 *
 * @param to writes the links of the page that tells it
 * @param whole names the pages and the claims that it touches
 */
export function changeEntry(change: Change, to: Links, whole = false): string {
  const { kind, date, what, was, now } = change;
  const parts = [`<b>${WORDS.changes[kind]}, ${dayHtml(date)}.</b>`, datedHtml(what)];
  if (was !== undefined && now !== undefined) {
    parts.push(
      `${WORDS.changes.was} <del>${escapeText(was)}</del>. ${WORDS.changes.now} <ins>${escapeText(now)}</ins>.`,
    );
  }
  return [...parts, ...(whole ? touched(change, to) : [])].join(" ");
}

function touched(change: Change, to: Links): string[] {
  const pages = pagesOf(change).map(({ path, title }) => link(to(path), title));
  const claims = claimsOf(change).map((name) => link(to.claim(name), name));
  const more = claims.length > FEW ? [WORDS.changes.more(claims.length - FEW)] : [];
  return [
    ...(pages.length > 0 ? [`<span class="meta">${WORDS.changes.pages} ${pages.join(", ")}.</span>`] : []),
    ...(claims.length > 0
      ? [`<span class="meta">${WORDS.changes.claims} ${[...claims.slice(0, FEW), ...more].join(", ")}.</span>`]
      : []),
  ];
}

function link(href: string, words: string): string {
  return `<a${attributes({ href })}>${escapeText(words)}</a>`;
}
