import { schemaOf } from "../charts/schemas.ts";
import { figuresInTitle } from "../content/chart-title.ts";
import type { ResolvedChart, Site } from "../content/site.ts";
import type { Path, YamlFile } from "../content/yaml/yaml-file.ts";
import { orderedCharts } from "./ordered-charts.ts";
import { valueAt, type FilePosition } from "../content/yaml/value-position.ts";

/** A line of a chart or of a list that names a claim. */
export interface NamedClaim {
  readonly name: string;
  readonly position: FilePosition;
  /** The chart's, where one names it, with the kind of claim that the line is for. */
  readonly inChart?: { readonly chart: ResolvedChart; readonly kind: "event" | "figure" };
}

/** Every claim that a chart or a list names, each name of a difference once. */
export function* namedClaims(site: Site): Generator<NamedClaim> {
  for (const chart of orderedCharts(site)) yield* inChart(chart);
  const { events, differences, locations, names } = site.lists;
  for (const [id, { claim, also }] of Object.entries(events.data)) {
    yield named(claim, events.yaml, [id, "claim"]);
    for (const [i, name] of also.entries()) yield named(name, events.yaml, [id, "also", i]);
  }
  for (const [id, { sides }] of Object.entries(differences.data)) {
    const seen = new Set<string>();
    for (const [i, side] of sides.entries()) {
      for (const [j, name] of side.entries()) {
        if (!seen.has(name)) yield named(name, differences.yaml, [id, "sides", i, j]);
        seen.add(name);
      }
    }
  }
  for (const [id, { claims }] of Object.entries(locations.data)) {
    for (const [i, name] of claims.entries()) yield named(name, locations.yaml, [id, "claims", i]);
  }
  for (const [id, { roles }] of Object.entries(names.data)) {
    for (const [i, { claim }] of roles.entries()) yield named(claim, names.yaml, [id, "roles", i, "claim"]);
  }
}

function* inChart(chart: ResolvedChart): Generator<NamedClaim> {
  for (const name of new Set(figuresInTitle(chart.typedTitle))) yield named(name, chart.yaml, ["title"]);
  for (const [i, { claim, against }] of chart.data.shows.entries()) {
    yield named(claim, chart.yaml, ["shows", i, "claim"]);
    if (against !== undefined) yield named(against, chart.yaml, ["shows", i, "against"]);
  }
  for (const [i, panel] of chart.data.panels.entries()) {
    for (const { claim, path } of schemaOf(panel).names?.(panel) ?? []) {
      yield named(claim, chart.yaml, ["panels", i, ...path]);
    }
  }
  for (const [key, kind] of [
    ["events", "event"],
    ["leftOut", "figure"],
  ] as const) {
    for (const [i, { claim }] of chart.data[key].entries()) {
      yield { ...named(claim, chart.yaml, [key, i, "claim"]), inChart: { chart, kind } };
    }
  }
}

function named(name: string, yaml: YamlFile, path: Path): NamedClaim {
  return { name, position: valueAt(yaml, path) };
}
