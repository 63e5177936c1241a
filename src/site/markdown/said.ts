import { printedDate, whoSays } from "../../content/attribution.ts";
import type { Difference } from "../../content/differences.ts";
import type { Claim } from "../../content/site.ts";
import type { TimelineEvent } from "../../content/timeline.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { shortOutlet } from "../../model/source.ts";
import { passageUrl } from "../../quotes/text-fragment.ts";
import type { Links } from "../address.ts";
import { inMarks } from "../notes.ts";
import { WORDS } from "../words.ts";
import { escapeWords, link, list } from "./marks.ts";

/** `2 February 2024` */
export function dayWords(date: PartialDate): string {
  return printedDate(date).words;
}

/** A source's own words, as they stand in it. */
export function quoted({ data }: Claim): string {
  return escapeWords(inMarks(data.quote));
}

/** Who says it, when, and whether that is context. */
function attributed(claim: Claim): string {
  const context = claim.source.data.tier === "context" ? ` · ${WORDS.context}` : "";
  return `${escapeWords(whoSays(claim))}, ${dayWords(claim.source.published)}${context}`;
}

/** A claim as a note: our words, theirs, who says so and when, with the ways to the passage and to its page. */
export function noteOf(claim: Claim, to: Links): string {
  const { says, quote, note, asOf } = claim.data;
  const day = asOf === claim.source.data.published.date ? "" : ` ${WORDS.claim.label.asOf}: ${dayWords(claim.asOf)}.`;
  const warning = note === undefined ? "" : ` ${escapeWords(note)}`;
  const ways = [
    link(WORDS.claim.passage, passageUrl(claim.source.data.url, quote)),
    claimLink(WORDS.claim.page, claim, to),
  ];
  return `${escapeWords(says)} ${quoted(claim)} ${attributed(claim)}.${day}${warning} ${ways.join(" · ")}`;
}

/** A link to a claim's own page. */
export function claimLink(words: string, { name }: Claim, to: Links): string {
  return link(escapeWords(words), to.claim(name));
}

/** An event in a list: its day, what happened, and every outlet that reports it. */
export function eventItem({ label, claim, claims, day, core }: TimelineEvent, to: Links): string {
  const outlets = [...Map.groupBy(claims, ({ source }) => shortOutlet(source.data.outlet))];
  const reports = outlets.flatMap(([outlet, [first]]) => (first ? claimLink(outlet, first, to) : []));
  const context = core ? "" : ` · ${WORDS.context}`;
  return `${dayWords(day)} **${escapeWords(label)}.** ${escapeWords(claim.data.says)} (${reports.join("; ")})${context}`;
}

/** The sides of a difference in the words of each, and what is written here. */
export function differenceParts({ sides, weWrite, why }: Difference, to: Links): [sides: string, weWrite: string] {
  const side = (claims: readonly Claim[]) =>
    claims.map((claim) => `${quoted(claim)} (${link(attributed(claim), to.claim(claim.name))})`).join(" ");
  return [list(sides.map(side)), `**${WORDS.difference.weWrite}** ${escapeWords(weWrite)} ${escapeWords(why)}`];
}
