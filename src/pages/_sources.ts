import { site } from "../site/the-site.ts";
import type { Source, Use } from "../content/site.ts";
import { capitalise } from "../model/capitalise.ts";
import { comparePartialDates } from "../model/partial-date.ts";
import type { Outlets } from "../model/outlet.ts";
import { shortOutlet } from "../model/source.ts";

/** A source with what a list of sources says of it. */
export interface SourceEntry {
  readonly source: Source;
  /** Whoever carried its text, as the outlet's name gives it: `(in Arab Times)`; empty where nobody did. */
  readonly carriedBy: string;
  /** How many pages of each sort rest on any of its claims: `1 explainer, 2 charts`; empty where none does. */
  readonly usesInShort: string;
  /** The first sentence of its limits, without its full stop. */
  readonly limitsInShort: string;
}

/** An outlet with its sources in order of time. */
interface OutletEntry {
  readonly outlet: string;
  readonly sources: readonly SourceEntry[];
}

/** The sources of a tier, by the day of publication. */
export function sourcesOf(tier: Source["data"]["tier"]): SourceEntry[] {
  const { sources, uses } = site();
  return [...sources.values()]
    .filter(({ data }) => data.tier === tier)
    .sort((a, b) => comparePartialDates(a.published, b.published) || (a.id < b.id ? -1 : 1))
    .map((source) => toEntry(source, uses));
}

/** The same, one entry for each outlet, in alphabetical order; a leading “The” does not count. */
function outletsOf(tier: Source["data"]["tier"]): OutletEntry[] {
  const byOutlet = Map.groupBy(sourcesOf(tier), ({ source }) => shortOutlet(source.data.outlet));
  return [...byOutlet]
    .map(([outlet, sources]) => ({ outlet, sources }))
    .sort((a, b) => (sortedBy(a) < sortedBy(b) ? -1 : 1));
}

/** The outlets of a tier under the letters that they begin with, those that begin with a digit first. */
export function outletsByLetter(tier: Source["data"]["tier"]): { letter: string; outlets: OutletEntry[] }[] {
  const letterOf = (entry: OutletEntry) => sortedBy(entry).charAt(0).toUpperCase().replace(/\d/, "0–9");
  return [...Map.groupBy(outletsOf(tier), letterOf)].map(([letter, outlets]) => ({ letter, outlets }));
}

function sortedBy({ outlet }: OutletEntry): string {
  return outlet.replace(/^The /, "").toLowerCase();
}

/** What is known of the outlet that published a source. */
export function outletOf({ data }: Source): Outlets[string] | undefined {
  return site().lists.outlets.data[shortOutlet(data.outlet)];
}

/** The pages that show a claim of a source, each once: explainers first, then charts and the reference pages. */
function usesOf({ claims }: Source, uses: ReadonlyMap<string, readonly Use[]>): Use[] {
  const rank = ({ path }: Use) => SORTS.findIndex(({ under }) => path.startsWith(under));
  const all = claims.flatMap(({ name }) => uses.get(name) ?? []);
  return [...new Map(all.map((use) => [use.path, use])).values()].sort((a, b) => rank(a) - rank(b));
}

/** The same in their sorts, those that there are. */
export function usesBySort(source: Source): { heading: string; pages: readonly Use[] }[] {
  const uses = usesOf(source, site().uses);
  const sortOf = ({ path }: Use) => SORTS.find(({ under }) => path.startsWith(under));
  return [...Map.groupBy(uses, sortOf)].map(([sort, pages]) => ({
    heading: capitalise(sort?.many ?? ""),
    // Under such a heading a page need not say what it is.
    pages: pages.map(({ path, title }) => ({ path, title: title.replace(/^Chart: /, "") })),
  }));
}

/** The sorts of page, by where they stand; the last takes all that is left. */
const SORTS = [
  { under: "/explainers/", one: "explainer", many: "explainers" },
  { under: "/charts/", one: "chart", many: "charts" },
  { under: "/", one: "reference page", many: "reference pages" },
] as const;

function toEntry(source: Source, all: ReadonlyMap<string, readonly Use[]>): SourceEntry {
  const { outlet, limits = "" } = source.data;
  return {
    source,
    carriedBy: outlet.slice(shortOutlet(outlet).length).trim(),
    usesInShort: inShort(usesOf(source, all)),
    limitsInShort: (limits.split(/(?<=\.) (?=\p{Lu})/u)[0] ?? "").replace(/\.$/, ""),
  };
}

function inShort(uses: readonly Use[]): string {
  const counts = SORTS.map((sort) => ({ ...sort, count: 0 }));
  for (const { path } of uses) {
    const sort = counts.find(({ under }) => path.startsWith(under));
    if (sort) sort.count += 1;
  }
  return counts
    .filter(({ count }) => count > 0)
    .map(({ one, many, count }) => `${String(count)} ${count === 1 ? one : many}`)
    .join(", ");
}
