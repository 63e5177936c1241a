import { claimId, type Site } from "./site.ts";
import { headingIds } from "./mdx/front-matter.ts";

/** The places of a page that a link can lead to, by their ids; found out only where a link asks, and then once. */
export type Places = () => readonly string[];

/** Every address of the site, from its root, with the places there. */
export type SitePages = ReadonlyMap<string, Places>;

/**
 * What can be linked to: the pages, and the files beside them, which have no
 * places. The checker holds editors' links to it, the site every link that it prints.
 */
export function sitePages(site: Site): SitePages {
  return new Map([...allPages(site)].map(([path, places]) => [path, once(places)]));
}

function once(places: Places): Places {
  let known: readonly string[] | undefined;
  return () => (known ??= places());
}

const NOWHERE: Places = () => [];

function* allPages(site: Site): Generator<[string, Places]> {
  yield ["/", () => ["latest", "explainers", "timeline-overview", "charts", "articles", "check"]];
  yield ["/sources/", () => ["core", "context"]];
  yield ["/about/", () => ["method", "figures", "standards", "accessibility", "licence", "errors"]];
  yield ["/about/editing/", () => ["evidence"]];
  yield ["/corrections/", () => ["policy", "shown"]];
  yield ["/evidence/", () => [...site.claims.keys()].map(claimId)];
  yield ["/timeline/", () => [...Object.keys(site.lists.events.data), ...years(site), "timeline-overview", "end"]];
  yield ["/differences/", () => Object.keys(site.lists.differences.data)];
  yield ["/names/", () => [...Object.keys(site.lists.names.data), "people", "groups", "places"]];
  const charts = [...site.charts.keys()];
  for (const [slug, { mdx }] of site.explainers) {
    yield [`/explainers/${slug}/`, () => ["evidence", ...headingIds(mdx.frontMatter), ...charts.map((id) => `chart-${id}`)]];
  }
  for (const id of charts) yield [`/charts/${id}/`, () => ["evidence", "take-away", `chart-${id}`]];
  for (const [id, source] of site.sources) {
    yield [`/sources/${id}/`, () => ["claims", ...source.claims.map(({ name }) => claimId(name))]];
  }
  for (const ending of ["csv", "json"]) yield [`/evidence.${ending}`, NOWHERE];
  for (const name of ["chart", "evidence", "oembed"]) yield [`/${name}.schema.json`, NOWHERE];
  for (const id of charts) {
    yield [`/embed/${id}/`, NOWHERE];
    for (const ending of ["png", "svg", "csv", "json", "oembed.json"]) yield [`/charts/${id}.${ending}`, NOWHERE];
  }
}

/** The headings of the timeline: `y2020`. */
function years(site: Site): string[] {
  return [...new Set(site.timeline.map(({ day }) => `y${String(day.year)}`))];
}
