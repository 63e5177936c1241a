import { DIFFERENCE_KINDS } from "../model/difference.ts";
import { differencesListed } from "./differences.ts";
import { goneAddresses } from "./gone.ts";
import { changes, isTold, recordedVersions } from "./record.ts";
import { claimId, claimPath, isFigure, type ExplainerFile, type Site } from "./site.ts";
import { headingIds } from "./mdx/front-matter.ts";
import { timelineId } from "./timeline.ts";

/** The places of a page that a link can lead to, by their ids; found out only where a link asks, and then once. */
type Places = () => readonly string[];

/** Where each page of `content/pages/` stands. */
export const PAGE_ADDRESSES = {
  home: "/",
  about: "/about/",
  charts: "/charts/",
  corrections: "/corrections/",
  differences: "/differences/",
  editing: "/about/editing/",
  evidence: "/evidence/",
  explainers: "/explainers/",
  names: "/names/",
  search: "/search/",
  "not-found": "/404.html",
  sources: "/sources/",
  style: "/about/style/",
  timeline: "/timeline/",
} as const;
export type PageId = keyof typeof PAGE_ADDRESSES;

/** Where a text in MDX is shown: `content/explainers/x.mdx` at `/explainers/x/`. */
export function addressOf(file: string): string {
  const [folder = "", name = ""] = file.split("/").slice(-2);
  const slug = name.replace(/\.mdx$/, "");
  return folder === "pages" ? (PAGE_ADDRESSES[slug as PageId] ?? "") : `/explainers/${slug}/`;
}

/** Every address of the site, from its root, with the places there. */
export type SitePages = ReadonlyMap<string, Places>;

/**
 * What can be linked to: the pages, and the files beside them, which have no
 * places. The checker holds editors' links to it, the site every link that it prints.
 */
export function sitePages(site: Site): SitePages {
  const former = [...Object.keys(site.lists.moved.data), ...goneAddresses(site).keys()];
  return new Map([...former.map((old) => [old, NOWHERE] as const), ...standingPages(site)]);
}

/** The same without the addresses that once were a page: they lead on, or say what became of it. */
export function standingPages(site: Site): SitePages {
  return new Map([...allPages(site)].map(([path, places]) => [path, once(places)]));
}

function once(places: Places): Places {
  let known: readonly string[] | undefined;
  return () => (known ??= places());
}

/** The files that say how a page is cited: for programs of references, and as linked data. */
const CITED = ["bib", "ris", "csl.json", "jsonld"];

const NOWHERE: Places = () => [];

/** What stands beside the home page for programs. What only hosts read (`_headers`, `_redirects`) nobody links to. */
const FILES = [
  "evidence.json",
  ...["evidence", "sources", "timeline", "differences", "names", "roles", "locations"].map((table) => `${table}.csv`),
  "datapackage.json",
  "data.zip",
  "llms.txt",
];

const HOME_PLACES = ["explainers", "timeline-overview", "last-events", "charts", "articles", "evidence"];

function* allPages(site: Site): Generator<[string, Places]> {
  yield ["/", () => [...headingsOf("home", site), ...HOME_PLACES]];
  for (const list of ["/explainers/", "/charts/", "/search/"]) yield [list, NOWHERE];
  yield ["/sources/", () => ["core", "context"]];
  yield ["/about/", () => headingsOf("about", site)];
  yield ["/about/editing/", () => ["evidence"]];
  yield ["/about/style/", () => ["components", "charts"]];
  yield ["/corrections/", () => [...headingsOf("corrections", site), ...changes(site).filter(isTold).map(({ id }) => id)]];
  for (const code of recordedVersions(site).keys()) yield [`/v/${code}/`, NOWHERE];
  yield ["/evidence/", () => [...site.claims.keys()].map(claimId)];
  yield ["/timeline/", () => [...Object.keys(site.lists.events.data), ...years(site), "timeline-overview", "end"]];
  yield ["/differences/", () => [...Object.keys(site.lists.differences.data), ...kindsOf(site)]];
  yield ["/names/", () => [...Object.keys(site.lists.names.data), "people", "groups", "places"]];
  const charts = [...site.charts.keys()];
  for (const [slug, explainer] of site.explainers) {
    yield [`/explainers/${slug}/`, () => placesOf(explainer, site)];
    yield [`/explainers/${slug}/cite/`, () => ["sentences"]];
    yield [`/explainers/${slug}/brief/`, NOWHERE];
    for (const ending of [...CITED, "md"]) yield [`/explainers/${slug}.${ending}`, NOWHERE];
  }
  for (const id of charts) yield [`/charts/${id}/`, () => ["evidence", "take-away", `chart-${id}`]];
  for (const [id, source] of site.sources) {
    yield [`/sources/${id}/`, () => ["claims", ...source.claims.map(({ name }) => claimId(name))]];
  }
  for (const claim of site.claims.values()) {
    const page = claimPath(claim.name);
    const file = page.slice(0, -1);
    yield [page, () => ["cite", ...(isFigure(claim) ? ["embed"] : [])]];
    yield [`${file}.jsonld`, NOWHERE];
    if (!isFigure(claim)) continue;
    yield [page.replace("/claims/", "/embed/"), NOWHERE];
    yield [`${file}.oembed.json`, NOWHERE];
  }
  for (const file of FILES) yield [`/${file}`, NOWHERE];
  for (const name of ["chart", "evidence", "oembed"]) yield [`/${name}.schema.json`, NOWHERE];
  for (const id of charts) {
    yield [`/embed/${id}/`, NOWHERE];
    for (const ending of ["png", "svg", "csv", "json", "oembed.json", ...CITED]) yield [`/charts/${id}.${ending}`, NOWHERE];
  }
}

/** The places of an explainer: its headings, what its tags show, and what is listed at its foot. */
export function placesOf({ mdx, uses }: ExplainerFile, site: Site): string[] {
  return [
    ...headingIds(mdx.frontMatter),
    ...uses.charts.map((id) => `chart-${id}`),
    ...uses.differences.map((id) => `difference-${id}`),
    ...uses.timelines.map((days) => timelineId(...(days.split("/") as [string, string]))),
    ...(differencesListed(site, uses).listed.length > 0 ? ["differences"] : []),
    "evidence",
  ];
}

/** The headings of the timeline: `y2020`. */
function years(site: Site): string[] {
  return [...new Set(site.timeline.map(({ day }) => `y${String(day.year)}`))];
}

function headingsOf(page: string, { pages }: Site): string[] {
  const file = pages.get(page);
  return file ? headingIds(file.mdx.frontMatter) : [];
}

/** The parts of `/differences/`. */
function kindsOf({ differences }: Site): string[] {
  return DIFFERENCE_KINDS.filter((kind) => differences.some((difference) => difference.kind === kind));
}
