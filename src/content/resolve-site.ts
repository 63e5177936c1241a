import { chartClaims, drawnClaims } from "./chart-claims.ts";
import { titleInWords } from "./chart-title.ts";
import { resolveDifferences } from "./differences.ts";
import { resolveLocations } from "./locations.ts";
import type { Claim, Files, Site, Use } from "./site.ts";
import { resolveEvents } from "./timeline.ts";

/** Looks up, once for all, what the files name: each event, difference and chart gets its claims, each claim its pages. */
export function resolveSite(files: Files): Site {
  const all = [...files.sources.values()].flatMap(({ claims }) => claims);
  const claims = new Map(all.map((claim) => [claim.name, claim]));
  const timeline = resolveEvents(files.lists.events.data, claims);
  const differences = resolveDifferences(files.lists.differences.data, claims);
  const locations = resolveLocations(files.lists.locations.data, timeline, claims);
  const resolved = { claims, timeline, differences, locations };
  const charts = new Map(
    [...files.charts].map(([id, chart]) => {
      const title = titleInWords(chart.data.title, claims);
      const data = { ...chart.data, title };
      return [id, { ...chart, data, typedTitle: chart.data.title, claims: chartClaims(data, resolved) }];
    }),
  );
  const site = { ...files, ...resolved, charts };
  return Object.freeze({ ...site, uses: usesOfClaims(site) });
}

function usesOfClaims({ explainers, charts, timeline, differences, lists }: Omit<Site, "uses">): Site["uses"] {
  const uses = new Map<string, Use[]>();
  const use = (names: Iterable<string>, path: Use["path"], title: string) => {
    for (const name of new Set(names)) {
      const pages = uses.get(name);
      if (pages) pages.push({ path, title });
      else uses.set(name, [{ path, title }]);
    }
  };
  const namesOf = (claims: readonly Claim[]) => claims.map(({ name }) => name);
  for (const { slug, data, uses } of explainers.values()) {
    use([...uses.claims, ...uses.compared], `/explainers/${slug}/`, data?.title ?? slug);
  }
  for (const { id, data, claims } of charts.values()) {
    use(namesOf(drawnClaims(claims)), `/charts/${id}/`, `Chart: ${data.title}`);
  }
  use(namesOf(timeline.flatMap(({ claims }) => claims)), "/timeline/", "Timeline");
  use(namesOf(differences.flatMap(({ sides }) => sides.flat())), "/differences/", "Where the sources differ");
  const roles = Object.values(lists.names.data).flatMap(({ roles }) => roles.map(({ claim }) => claim));
  use(roles, "/names/", "Names");
  return uses;
}
