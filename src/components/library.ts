import type { ChartFile, Claim, Library } from "../evidence/library.ts";
import { readLibrary } from "../evidence/read-library.ts";

let read: Library | undefined;

/** The evidence, read once for a build and afresh for every page in development. */
export function library(): Library {
  if (!read || !__BUILT__) read = readLibrary(process.cwd());
  return read;
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
