import { library } from "../components/library.ts";
import { chartClaims, drawnClaims } from "../evidence/chart-claims.ts";
import { differences } from "../evidence/differences.ts";
import { timeline } from "../evidence/timeline.ts";
import { explainers } from "./_explainers.ts";

/** A page that shows a claim. */
export interface Use {
  readonly path: `/${string}`;
  readonly title: string;
}

/** The pages that show each claim, by its full name: explainers first, then charts and the reference pages. */
export async function claimUses(): Promise<ReadonlyMap<string, readonly Use[]>> {
  const uses = new Map<string, Use[]>();
  const use = (names: Iterable<string>, path: Use["path"], title: string) => {
    for (const name of new Set(names)) uses.set(name, [...(uses.get(name) ?? []), { path, title }]);
  };
  const all = library();
  for (const { entry, uses } of await explainers()) {
    const names = [...uses.claims, ...uses.compared];
    use(names, `/explainers/${entry.id}/`, entry.data.title);
  }
  for (const chart of all.charts.values()) {
    const drawn = drawnClaims(chartClaims(chart, all)).map(({ name }) => name);
    use(drawn, `/charts/${chart.id}/`, `Chart: ${chart.data.title}`);
  }
  const onTimeline = timeline(all).flatMap(({ claims }) => claims.map(({ name }) => name));
  use(onTimeline, "/timeline/", "Timeline");
  const differing = differences(all).flatMap(({ sides }) => sides.flat().map(({ name }) => name));
  use(differing, "/differences/", "Where the sources differ");
  const roles = Object.values(all.names.data).flatMap(({ roles }) => roles.map(({ claim }) => claim));
  use(roles, "/names/", "Names");
  return uses;
}
