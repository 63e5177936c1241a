import type { Claim, Site, Source } from "../content/site.ts";

/** The claims of each source that are used nowhere: neither in an explainer nor by a chart or a list. */
export function unusedClaims(site: Site): { readonly source: Source; readonly unused: readonly Claim[] }[] {
  const leftOut = [...site.charts.values()].flatMap(({ claims }) => claims.leftOut.map(({ claim }) => claim.name));
  const used = new Set([...site.uses.keys(), ...leftOut]);
  return [...site.sources.values()].map((source) => ({
    source,
    unused: source.claims.filter(({ name }) => !used.has(name)),
  }));
}
