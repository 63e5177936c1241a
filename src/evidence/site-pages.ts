import { claimId, type Library } from "./library.ts";
import { timeline } from "./timeline.ts";

/** The places of a page that a link can lead to, by their ids; found out only where a link asks. */
export type Places = () => readonly string[];

/** Every address of the site, from its root, with the places there. */
export type SitePages = ReadonlyMap<string, Places>;

/**
 * What can be linked to: the pages, and the files beside them, which have no
 * places. The checker holds editors' links to it, the site every link that it prints.
 *
 * @param explainers by slug, each with the ids of its headings
 */
export function sitePages(library: Library, explainers: ReadonlyMap<string, Places>): SitePages {
  return new Map(allPages(library, explainers));
}

const NOWHERE: Places = () => [];

function* allPages(library: Library, explainers: ReadonlyMap<string, Places>): Generator<[string, Places]> {
  yield ["/", () => ["latest", "explainers", "timeline-overview", "charts", "articles", "check"]];
  yield ["/sources/", () => ["core", "context"]];
  yield ["/about/", () => ["method", "figures", "standards", "accessibility", "licence", "errors"]];
  yield ["/about/editing/", () => ["evidence"]];
  yield ["/corrections/", () => ["policy", "shown"]];
  yield ["/evidence/", () => [...library.claims.keys()].map(claimId)];
  yield ["/timeline/", () => [...Object.keys(library.events.data), ...years(library), "timeline-overview", "end"]];
  yield ["/differences/", () => Object.keys(library.differences.data)];
  yield ["/names/", () => [...Object.keys(library.names.data), "people", "groups", "places"]];
  const charts = [...library.charts.keys()];
  for (const [slug, headings] of explainers) {
    yield [`/explainers/${slug}/`, () => ["evidence", ...headings(), ...charts.map((id) => `chart-${id}`)]];
  }
  for (const id of charts) yield [`/charts/${id}/`, () => ["evidence", "take-away", `chart-${id}`]];
  for (const [id, source] of library.sources) {
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
function years(library: Library): string[] {
  return [...new Set(timeline(library).map(({ day }) => `y${String(day.year)}`))];
}
