import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ResolvedChart, Site } from "../../src/content/site.ts";
import { readSite } from "../../src/content/read-site.ts";

type Keys = Readonly<Record<string, unknown>>;

/** Content in short: whatever a test does not care about is filled in. */
interface Content {
  /** By key: all of the source `agency`, which is context. */
  readonly claims: Readonly<Record<string, Keys>>;
  /** More sources, by id. */
  readonly sources?: Readonly<Record<string, Keys & { readonly claims: Readonly<Record<string, Keys>> }>>;
  readonly chart?: Keys;
  readonly events?: Keys;
  readonly differences?: Keys;
}

const SOURCE = {
  outlet: "The Agency",
  title: "Soldiers, year by year",
  url: "https://example.org/soldiers",
  tier: "context",
  published: { date: "2024-01-09", basis: "stated" },
};
const CHART = { order: 1, title: "Soldiers in Iraq", measured: "Soldiers said to be there." };
const COMMON = { says: "The force was there.", quote: "some 5 soldiers", asOf: "2024-01-08" };
const KINDS: Readonly<Record<string, Keys>> = {
  figure: { measure: "us-troops", unit: "troops", place: "iraq", value: 5, qualifier: "exact" },
  quotation: { speaker: "the spokesman" },
};

/** Reads content as the site does. Throws where it does not fit its schema. */
export function siteOf({ claims, sources = {}, chart, events, differences }: Content): Site {
  const files: Record<string, unknown> = {};
  for (const [id, source] of Object.entries({ agency: { claims }, ...sources })) {
    files[`sources/${id}.yaml`] = { ...SOURCE, ...source, claims: mapValues(source.claims, claimOf) };
  }
  if (chart) files["charts/levels.yaml"] = { ...CHART, ...chart };
  if (events) files["events.yaml"] = events;
  if (differences) {
    const kind = "contradiction";
    files["differences.yaml"] = mapValues(differences as Record<string, Keys>, (each) => ({ kind, ...each }));
  }
  const root = mkdtempSync(join(tmpdir(), "site-"));
  for (const [name, data] of Object.entries(files)) {
    const file = join(root, "content", name);
    mkdirSync(dirname(file), { recursive: true });
    // JSON is YAML.
    writeFileSync(file, JSON.stringify(data, null, 1));
  }
  const site = readSite(root);
  rmSync(root, { recursive: true });
  const [diagnostic] = site.diagnostics;
  if (diagnostic) throw new Error(`${diagnostic.file}:${String(diagnostic.line)}: ${diagnostic.message}`);
  return site;
}

/** The chart of a site that has one. */
export function chartOf({ charts }: Site): ResolvedChart {
  const [chart] = charts.values();
  if (!chart) throw new Error("this site has no chart");
  return chart;
}

function claimOf(claim: Keys): Keys {
  const kind = String(claim["kind"] ?? "figure");
  return { kind, ...COMMON, ...KINDS[kind], ...claim };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
