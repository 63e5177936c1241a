import type { Site } from "../content/site.ts";
import type { Diagnostic } from "../content/diagnostic.ts";

/** One warning for each source of which claims are used nowhere: neither in an explainer nor by a chart or a list. */
export function checkUnused(site: Site): Diagnostic[] {
  const leftOut = [...site.charts.values()].flatMap(({ claims }) => claims.leftOut.map(({ claim }) => claim.name));
  const used = new Set([...site.uses.keys(), ...leftOut]);
  return [...site.sources.values()].flatMap(({ yaml, claims }): Diagnostic[] => {
    const unused = claims.filter(({ name }) => !used.has(name));
    const [first] = unused;
    if (!first) return [];
    const all = unused.length === claims.length;
    const keys = unused.map(({ key }) => key).join(", ");
    return [
      {
        file: yaml.file,
        ...(all ? { line: 1, column: 1 } : yaml.positionOfKey(["claims", first.key])),
        severity: "warning",
        rule: all ? "unused-source" : "unused-claim",
        message: all ? "no page and no chart uses this source" : `no page and no chart uses: ${keys}`,
        hint: "Use them, or leave them for a page to come.",
      },
    ];
  });
}
