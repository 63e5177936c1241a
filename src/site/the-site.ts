import { readFiles } from "../content/read-site.ts";
import { resolveSite } from "../content/resolve-site.ts";
import type { PageData } from "../model/page.ts";
import type { Claim, ExplainerFile, Files, PageFile, ResolvedChart, Site } from "../content/site.ts";

let read: { readonly site: Site; readonly at: number } | undefined;

/** The site's content: read once for a build, and in development again after a second, so that a page shows what was saved. */
export function site(): Site {
  if (!read || (!__BUILT__ && performance.now() - read.at > 1000)) {
    const fresh = readFiles(process.cwd());
    read = { site: resolveSite(read ? keepLastGood(fresh, read.site) : fresh), at: performance.now() };
  }
  return read.site;
}

/** While a file is being mended, the pages that rest on it show it as it last was: one bad file takes no other down. */
function keepLastGood(fresh: Files, last: Files): Files {
  const sources = new Map(fresh.sources);
  const charts = new Map(fresh.charts);
  for (const id of fresh.unreadable) {
    const [source, chart] = [last.sources.get(id), last.charts.get(id)];
    if (source) sources.set(id, source);
    if (chart) charts.set(id, chart);
  }
  return { ...fresh, sources, charts };
}

/** An explainer that can be shown. */
export type Explainer = ExplainerFile & { readonly data: NonNullable<ExplainerFile["data"]> };

/** All explainers, in the order that their front matter gives. */
export function explainers(): readonly Explainer[] {
  return [...site().explainers.values()].filter((explainer): explainer is Explainer => explainer.data !== undefined);
}

/** The claim of that full name. The checker has made sure that it exists. */
export function claimNamed(name: string): Claim {
  const claim = site().claims.get(name);
  if (!claim) throw new Error(`no claim "${name}": run \`npm run check\``);
  return claim;
}

/** The chart of that id. The checker has made sure that it exists. */
export function chartNamed(id: string): ResolvedChart {
  const chart = site().charts.get(id);
  if (!chart) throw new Error(`no chart "${id}": run \`npm run check\``);
  return chart;
}

/** What stands on the page of that name. The checker has made sure that it is there. */
export function pageNamed(name: string): PageFile & { readonly data: PageData } {
  const page = site().pages.get(name);
  if (!page?.data) throw new Error(`content/pages/${name}.mdx is not there, or cannot be read: run \`npm run check\``);
  return { ...page, data: page.data };
}
