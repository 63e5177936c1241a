import { fingerprint } from "../content/files/fingerprint.ts";
import { oncePer } from "../content/once-per.ts";
import { readFiles } from "../content/read-site.ts";
import { resolveSite } from "../content/resolve-site.ts";
import type { PageData } from "../model/page.ts";
import type { Claim, ExplainerFile, Files, PageFile, ResolvedChart, Site } from "../content/site.ts";

interface Reading {
  readonly site: Site;
  readonly fingerprint: string;
}

/** Every part of a page asks for the site, and none is rendered in less. */
const LOOK_AGAIN_AFTER_MS = 100;

let read: Reading | undefined;
let lookedAt = 0;

/** The site's content: read once for a build, and in development again when a file of it has changed. */
export function site(): Site {
  if (read && (__BUILT__ || performance.now() - lookedAt < LOOK_AGAIN_AFTER_MS)) return read.site;
  const now = __BUILT__ ? "" : fingerprint("content");
  if (read?.fingerprint !== now) {
    const all = readFiles(process.cwd());
    const fresh = __BUILT__ ? withoutDrafts(all) : all;
    read = { site: resolveSite(read ? keepLastGood(fresh, read.site) : fresh), fingerprint: now };
  }
  lookedAt = performance.now();
  return read.site;
}

/** What a build makes pages of: it has no page, no file and no link of a draft. */
function withoutDrafts(files: Files): Files {
  const isPublished = ([, { data }]: readonly [string, { readonly data: { readonly draft: boolean } | undefined }]) =>
    data?.draft !== true;
  return {
    ...files,
    charts: new Map([...files.charts].filter(isPublished)),
    explainers: new Map([...files.explainers].filter(isPublished)),
  };
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
  return shown(site());
}

const shown = oncePer(({ explainers }: Site) =>
  [...explainers.values()].filter((explainer): explainer is Explainer => explainer.data !== undefined),
);

/** The explainer of that slug. The checker has made sure that it can be shown. */
export function explainerNamed(slug: string): Explainer {
  const explainer = explainers().find((each) => each.slug === slug);
  if (!explainer) throw new Error(`no explainer "${slug}": run \`npm run check\``);
  return explainer;
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
