import { printedDate, whoSays } from "../../content/attribution.ts";
import { sectionsOf } from "../../content/mdx/prose.ts";
import { claimPath, type Claim } from "../../content/site.ts";
import { comparePartialDates } from "../../model/partial-date.ts";
import { shortOutlet } from "../../model/source.ts";
import type { Path } from "../../takeaway/absolute.ts";
import { explainers, site, type Explainer } from "../the-site.ts";
import { SEARCH_WORDS } from "./words.ts";

export type EntryKind = keyof typeof SEARCH_WORDS.kinds;

/** How much more than a line some count, where both have the words. */
export const WEIGHTS: Readonly<Partial<Record<EntryKind, number>>> = {
  person: 3,
  group: 3,
  place: 3,
  explainer: 2,
  section: 1.5,
  chart: 1.5,
};

/** What can be found, and looked up. */
export interface Entry {
  readonly kind: EntryKind;
  readonly title: string;
  readonly path: Path;
  /** The id of a place on that page. */
  readonly place?: string | undefined;
  /** What stands beside its title. */
  readonly beside: string;
  /** More words that it is found by. */
  readonly words?: string;
  /** Of a name: how else it is written. */
  readonly also?: readonly string[];
}

/** Everything on the site: names first, claims last. */
export function searchEntries(): readonly Entry[] {
  const claims = [...site().claims.values()].sort((a, b) => comparePartialDates(a.asOf, b.asOf));
  return [
    ...nameEntries(),
    ...explainers().flatMap(explainerEntries),
    ...chartEntries(),
    ...differenceEntries(),
    ...sourceEntries(),
    ...eventEntries(),
    ...claims.map(claimEntry),
  ];
}

function nameEntries(): Entry[] {
  const { kinds } = SEARCH_WORDS;
  return Object.entries(site().lists.names.data).map(([id, { name, kind, variants, roles }]) => ({
    kind,
    title: name,
    path: "/names/",
    place: id,
    beside: roles[0]?.role ?? kinds[kind],
    also: variants.map(({ spelling }) => spelling),
  }));
}

/** An explainer and its sections, each with its text. */
function explainerEntries({ slug, data, mdx }: Explainer): Entry[] {
  const path: Path = `/explainers/${slug}/`;
  const ids = new Map(Object.entries(data.headings).map(([id, heading]) => [heading, id]));
  return sectionsOf(mdx.tree, site()).map(({ heading, text }) =>
    heading === undefined
      ? { kind: "explainer", title: data.question, path, beside: data.title, words: `${data.summary} ${text}` }
      : { kind: "section", title: heading, path, place: ids.get(heading), beside: data.title, words: text },
  );
}

function chartEntries(): Entry[] {
  return [...site().charts.values()].map(({ id, data }) => ({
    kind: "chart",
    title: data.title,
    path: `/charts/${id}/`,
    beside: data.measured,
  }));
}

function differenceEntries(): Entry[] {
  return site().differences.map(({ id, question, weWrite }) => ({
    kind: "difference",
    title: question,
    path: "/differences/",
    place: id,
    beside: weWrite,
  }));
}

function sourceEntries(): Entry[] {
  return [...site().sources.values()].map(({ id, data, published }) => ({
    kind: "source",
    title: `${shortOutlet(data.outlet)}: ${data.title}`,
    path: `/sources/${id}/`,
    beside: printedDate(published).words,
  }));
}

function eventEntries(): Entry[] {
  return site().timeline.map(({ id, label, day }) => ({
    kind: "event",
    title: label,
    path: "/timeline/",
    place: id,
    beside: printedDate(day).words,
  }));
}

function claimEntry(claim: Claim): Entry {
  const { name, data, asOf } = claim;
  const beside = `${whoSays(claim)}, ${printedDate(asOf).words}`;
  return { kind: "claim", title: data.says, path: claimPath(name), beside, words: `“${data.quote}”` };
}
