import type { ChartFile, Claim, Library } from "../evidence/library.ts";
import { readLibrary } from "../evidence/read-library.ts";

let read: { readonly library: Library; readonly at: number } | undefined;

/** The evidence: read once for a build, and in development again after a second, so that a page shows what was saved. */
export function library(): Library {
  if (!read || (!__BUILT__ && performance.now() - read.at > 1000)) {
    read = { library: readLibrary(process.cwd()), at: performance.now() };
  }
  return read.library;
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
