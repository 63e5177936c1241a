import { capitalise } from "../model/capitalise.ts";
import { withinOutlet } from "../content/attribution.ts";
import { claimId, type Claim, type Source } from "../content/site.ts";
import { formatPartialDate } from "../model/partial-date.ts";
import type { Links } from "./address.ts";
import { bothWords, isOfPublication, noteOf, publishedBasis } from "./claim-entry.ts";
import { attributes, dayHtml, escapeText } from "./html.ts";
import { noteId } from "./notes.ts";
import { WORDS } from "./words.ts";

/**
 * The evidence of a page whose text has notes, as HTML: an entry for every
 * source, in the order in which the text first rests on one, and in it its
 * claims, each with the number of its note and the way back to it. The reasons
 * for their dates are left to the source's page.
 *
 * @param claims each once, in the order of their notes
 * @param to writes the links of the page
 */
export function notedEvidence(claims: readonly Claim[], to: Links): string {
  const numbers = new Map(claims.map((claim, i) => [claim, i + 1]));
  return [...Map.groupBy(claims, ({ source }) => source)]
    .map(([source, each]) => {
      const entries = each.map((claim, i) => entry(claim, numbers.get(claim) ?? 0, i === 0));
      return `<li>${sourceWords(source, to)}<ol>${entries.join("")}</ol>`;
    })
    .join("");
}

/** It leads to the source's own page where there is more to tell: on what grounds its outlet or its day is taken to be this. */
function sourceWords(source: Source, to: Links): string {
  const { outlet, tier } = source.data;
  const basis = publishedBasis(source);
  const name = escapeText(outlet);
  const link = basis === "" ? name : `<a${attributes({ href: to(`/sources/${source.id}/`) })}>${name}</a>`;
  return `${link}, ${dayHtml(source.published)}${basis}. ${WORDS.claim[tier]}.`;
}

/**
 * Its number leads back to the text. No entry is closed by a tag: that is HTML too, and explainers are weighed.
 *
 * @param cited only in the first of a source, whose address is the same in all
 */
function entry(claim: Claim, number: number, cited: boolean): string {
  const back = `<a${attributes({ href: `#${noteId(number)}` })}>${String(number)}</a>`;
  const aside = (whoAndWhen(claim) + noteOf(claim)).trim();
  const words = bothWords(claim, cited) + (aside === "" ? "" : ` <span>${aside}</span>`);
  return `<li${attributes({ id: claimId(claim.name) })}>${back} ${words}`;
}

/** Who speaks or counts within the source, and the day of the claim where neither its words nor its source tell it. */
function whoAndWhen(claim: Claim): string {
  const who = escapeText(withinOutlet(claim));
  const told = isOfPublication(claim) || claim.data.says.includes(formatPartialDate(claim.asOf));
  const when = told ? "" : `of ${dayHtml(claim.asOf)}`;
  const words = [who, when].filter(Boolean).join(", ");
  return words === "" ? "" : `${capitalise(words)}.`;
}
