import { capitalise } from "../../model/capitalise.ts";
import { spokenBy } from "../../content/attribution.ts";
import { attribute, hasAttribute, isTag, type TagNode } from "../../content/mdx/tag-node.ts";
import { siteFact } from "../../content/site-facts.ts";
import { isFigure, type Claim } from "../../content/site.ts";
import { eventsBetween } from "../../content/timeline.ts";
import { alsoWritten } from "../../model/name.ts";
import { dateBounds, partialDateOf } from "../../model/partial-date.ts";
import { quantityInProse } from "../../model/quantity.ts";
import { shortOutlet } from "../../model/source.ts";
import type { Links } from "../address.ts";
import { chartNamed, claimNamed, site } from "../the-site.ts";
import { WORDS } from "../words.ts";
import { chartBlock } from "./chart-block.ts";
import { blocks, escapeWords, link, list, table } from "./marks.ts";
import { dayWords, differenceParts, eventItem, quoted } from "./said.ts";

/** What a text needs to print its tags. */
export interface Printing {
  readonly to: Links;
  /** The mark of the note of a claim: `[^3]`. */
  readonly note: (claim: string) => string;
}

type Print = (value: (prop: string) => string, printing: Printing, node: TagNode) => string;

/** What each tag says, as Markdown. A tag that only holds others is not here. */
const TAGS: Readonly<Record<string, Print>> = {
  Fig: (value, { note }, node) => {
    const words = figureWords(claimNamed(value("claim")));
    return (hasAttribute(node, "capital") ? capitalise(words) : words) + note(value("claim"));
  },
  Cite: (value, { note }) => note(value("claim")),
  Quote: (value, { note }) => {
    const claim = claimNamed(value("claim"));
    return `${quoted(claim)} (${escapeWords(spokenBy(claim))}${note(claim.name)})`;
  },
  Name: (value, { to }) => {
    const entry = site().lists.names.data[value("id")];
    return entry ? link(escapeWords(entry.name), to("/names/", value("id"))) + escapeWords(alsoWritten(entry)) : "";
  },
  Site: (value) => {
    const fact = siteFact(value("fact") as Parameters<typeof siteFact>[0], site());
    return typeof fact === "number" ? String(fact) : dayWords(fact);
  },
  Chart: (value, { to }) => chartBlock(chartNamed(value("id")), to),
  Timeline: (value, { to }) => timelineBlock(value("from"), value("to"), to),
  Difference: (value, { to }) => {
    const difference = site().differences.find(({ id }) => id === value("id"));
    if (!difference) return "";
    return blocks(
      WORDS.explainer.differences,
      `### ${escapeWords(difference.question)}`,
      ...differenceParts(difference, to),
    );
  },
  Compare: (value, { to }, node) => {
    const sources = [value("left"), value("right")].map((id) => site().sources.get(id)?.data.outlet ?? id);
    const rows = node.children.filter(isTag).map((row) => rowCells(row, to));
    return table([WORDS.compare.on, ...sources.map(shortOutlet)], rows);
  },
};

/** What a tag says, as Markdown; nothing of one that only holds others. */
export function tagWords(node: TagNode, printing: Printing): string | undefined {
  return TAGS[node.name ?? ""]?.((prop) => attribute(node, prop) ?? "", printing, node);
}

function figureWords(claim: Claim): string {
  if (!isFigure(claim)) throw new Error(`${claim.name} is not a figure`);
  return quantityInProse(claim.data);
}

function timelineBlock(from: string, until: string, to: Links): string {
  const [first, last] = [partialDateOf(from), partialDateOf(until)];
  const events = eventsBetween(site().timeline, dateBounds(first).start, dateBounds(last).end);
  return blocks(
    `## ${dayWords(first)} ${WORDS.events.to} ${dayWords(last)}${WORDS.events.inOrder}`,
    list(events.map((event) => eventItem(event, to))),
  );
}

function rowCells(row: TagNode, to: Links): string[] {
  const side = (name: string) => {
    const claims = attribute(row, name)?.split(" ").map(claimNamed) ?? [];
    return claims.length === 0 ? `*${WORDS.compare.absent}*` : claims.map((claim) => cell(claim, to)).join(" ");
  };
  return [escapeWords(attribute(row, "topic") ?? ""), side("left"), side("right")];
}

function cell(claim: Claim, to: Links): string {
  const speaker = claim.data.kind === "quotation" ? `${escapeWords(claim.data.speaker)}: ` : "";
  return `${escapeWords(claim.data.says)} ${speaker}${link(quoted(claim), to.claim(claim.name))}`;
}
