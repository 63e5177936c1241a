import type { ChartFile, Claim, Library } from "../evidence/library.ts";
import { readLibrary } from "../evidence/read-library.ts";

let read: { readonly library: Library; readonly at: number } | undefined;

/** The evidence: read once for a build, and in development again after a second, so that a page shows what was saved. */
export function library(): Library {
  if (!read || (!__BUILT__ && performance.now() - read.at > 1000)) {
    const fresh = readLibrary(process.cwd());
    read = { library: read ? keepLastGood(fresh, read.library) : fresh, at: performance.now() };
  }
  return read.library;
}

/** While a file is being mended, the pages that rest on it show it as it last was: one bad file takes no other down. */
function keepLastGood(fresh: Library, last: Library): Library {
  const sources = new Map(fresh.sources);
  const claims = new Map(fresh.claims);
  const charts = new Map(fresh.charts);
  for (const id of fresh.unreadable) {
    const [source, chart] = [last.sources.get(id), last.charts.get(id)];
    if (source) sources.set(id, source);
    for (const claim of source?.claims ?? []) claims.set(claim.name, claim);
    if (chart) charts.set(id, chart);
  }
  return { ...fresh, sources, claims, charts };
}

/** The claim of that full name. The checker has made sure that it exists. */
export function claimNamed(name: string): Claim {
  const claim = library().claims.get(name);
  if (!claim) throw new Error(`no claim "${name}": run \`npm run check\``);
  return claim;
}

/** The chart of that id. The checker has made sure that it exists. */
export function chartNamed(id: string): ChartFile {
  const chart = library().charts.get(id);
  if (!chart) throw new Error(`no chart "${id}": run \`npm run check\``);
  return chart;
}
