import { chartClaims, drawnClaims } from "../evidence/chart-claims.ts";
import type { Library } from "../evidence/library.ts";
import type { Problem } from "../evidence/problem.ts";
import type { Uses } from "./explainer-uses.ts";

/** One warning for each source of which claims are used nowhere: neither in an explainer nor by a chart or a list. */
export function checkUnused(library: Library, explainers: readonly Uses[]): Problem[] {
  const used = new Set(explainers.flatMap(({ claims, compared }) => [...claims, ...compared]));
  for (const chart of library.charts.values()) {
    const claims = chartClaims(chart, library);
    for (const { name } of [...drawnClaims(claims), ...claims.leftOut.map(({ claim }) => claim)]) used.add(name);
  }
  const { events, differences, names } = library;
  const listed = [
    ...Object.values(events.data).flatMap(({ claim, also }) => [claim, ...also]),
    ...Object.values(differences.data).flatMap(({ sides }) => sides.flat()),
    ...Object.values(names.data).flatMap(({ roles }) => roles.map(({ claim }) => claim)),
  ];
  for (const name of listed) used.add(name);
  return [...library.sources.values()].flatMap(({ yaml, claims }): Problem[] => {
    const unused = claims.filter(({ name }) => !used.has(name));
    const [first] = unused;
    if (!first) return [];
    const all = unused.length === claims.length;
    const keys = unused.map(({ key }) => key).join(", ");
    return [
      {
        file: yaml.file,
        ...(all ? { line: 1, column: 1 } : yaml.placeOfKey(["claims", first.key])),
        severity: "warning",
        rule: all ? "unused-source" : "unused-claim",
        message: all ? "no page and no chart uses this source" : `no page and no chart uses: ${keys}`,
        hint: "Use them, or leave them for a page to come.",
      },
    ];
  });
}
