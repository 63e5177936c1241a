import type { MdastNode } from "satteri";
import { positionOf, positionOfWords, type MdxFile } from "../content/mdx/mdx-file.ts";
import { walk } from "../content/mdx/walk.ts";
import { figuresInTitle, withoutFigures } from "../content/chart-title.ts";
import type { Claim, ResolvedChart, Site, Source } from "../content/site.ts";
import type { Path, YamlFile } from "../content/yaml/yaml-file.ts";
import type { Position } from "../model/position.ts";
import { schemaOf } from "../charts/schemas.ts";
import { valuesOfTag } from "../content/mdx/tag-values.ts";

/** What a text is, by what it stands in and its key there. */
export type TextKind =
  | `source.${"outletWhy" | "why" | "limits"}`
  | `claim.${(typeof CLAIM_KEYS)[number]}`
  | `chart.${"title" | "measured" | "label" | "panel" | "event" | "leftOut" | "caveat"}`
  | "event.label"
  | `difference.${"question" | "weWrite" | "why"}`
  | `location.${(typeof LOCATION_KEYS)[number]}`
  | "name.role"
  | "outlet.is"
  | "record.what"
  | `mdx.${(typeof FRONT_MATTER)[number] | "text" | "code" | "topic"}`;

/** A text in our own voice that a reader reads somewhere on the site. */
export interface ReaderText {
  readonly kind: TextKind;
  readonly words: string;
  readonly file: string;
  /** Where some of its words stand. @param at where in `words` they begin */
  readonly position: (at: number, words: string) => Position;
  /** The claims that it is about, whose words it may quote; none where it stands for itself. */
  readonly about: readonly Claim[];
}

const CLAIM_KEYS = ["says", "asOfWhy", "note", "unit", "countedBy", "by", "speaker", "relayedBy"] as const;

const LOCATION_KEYS = ["name", "what", "from", "approximate"] as const;

/** What is said of a page: it stands beside what rests on it and tells what the page prints, its numbers and its words included. */
const OF_A_PAGE: ReadonlySet<TextKind> = new Set([
  "source.outletWhy",
  "source.why",
  "source.limits",
  "claim.asOfWhy",
  "claim.note",
  "record.what",
]);

export function isOfPage({ kind }: ReaderText): boolean {
  return OF_A_PAGE.has(kind);
}

/** Every text outside explainers, file by file. A headline and a quote are the source's own words. */
export function* readerTexts(site: Site): Generator<ReaderText> {
  for (const source of site.sources.values()) yield* sourceTexts(source);
  for (const chart of site.charts.values()) yield* chartTexts(chart, site);
  const { events, differences, locations, names, outlets } = site.lists;
  const named = (claims: readonly string[]) => claims.flatMap((name) => site.claims.get(name) ?? []);
  // What is about a claim that cannot be read is not to blame for it.
  const known = (claims: readonly string[]) => claims.every((name) => site.claims.has(name));
  for (const [id, { label, claim, also }] of Object.entries(events.data)) {
    if (!known([claim, ...also])) continue;
    yield text("event.label", label, events.yaml, [id, "label"], named([claim, ...also]));
  }
  for (const [id, { sides, ...words }] of Object.entries(differences.data)) {
    if (!known(sides.flat())) continue;
    for (const key of ["question", "weWrite", "why"] as const) {
      yield text(`difference.${key}`, words[key], differences.yaml, [id, key], named(sides.flat()));
    }
  }
  for (const [id, location] of Object.entries(locations.data)) {
    for (const key of LOCATION_KEYS) {
      const words = location[key];
      if (words !== undefined) yield text(`location.${key}`, words, locations.yaml, [id, key]);
    }
  }
  for (const [id, { roles }] of Object.entries(names.data)) {
    for (const [i, { role, claim }] of roles.entries()) {
      if (!known([claim])) continue;
      yield text("name.role", role, names.yaml, [id, "roles", i, "role"], named([claim]));
    }
  }
  for (const [name, { is }] of Object.entries(outlets.data)) yield text("outlet.is", is, outlets.yaml, [name, "is"]);
  for (const { data, yaml } of site.record) yield text("record.what", data.what, yaml, ["what"]);
}

function* sourceTexts({ data, yaml, claims }: Source): Generator<ReaderText> {
  const { outletWhy, published, limits } = data;
  if (outletWhy !== undefined) yield text("source.outletWhy", outletWhy, yaml, ["outletWhy"], claims);
  if (published.why !== undefined) yield text("source.why", published.why, yaml, ["published", "why"], claims);
  if (limits !== undefined) yield text("source.limits", limits, yaml, ["limits"], claims);
  for (const claim of claims) {
    for (const key of CLAIM_KEYS) {
      const words: unknown = Reflect.get(claim.data, key);
      if (typeof words === "string") yield text(`claim.${key}`, words, yaml, ["claims", claim.key, key], [claim]);
    }
  }
}

function* chartTexts({ data: chart, typedTitle, yaml }: ResolvedChart, { claims }: Site): Generator<ReaderText> {
  const inTitle = figuresInTitle(typedTitle).flatMap((name) => claims.get(name) ?? []);
  // What names no figure stays in its braces, and is reported by itself.
  yield text("chart.title", withoutFigures(chart.title), yaml, ["title"], inTitle);
  yield text("chart.measured", chart.measured, yaml, ["measured"]);
  for (const [i, panel] of chart.panels.entries()) {
    yield text("chart.label", panel.label, yaml, ["panels", i, "label"]);
    for (const { words, path, claim } of schemaOf(panel).texts?.(panel) ?? []) {
      yield text("chart.panel", words, yaml, ["panels", i, ...path], [claims.get(claim ?? "") ?? []].flat());
    }
  }
  for (const [i, { label, claim }] of chart.events.entries()) {
    yield text("chart.event", label, yaml, ["events", i, "label"], [claims.get(claim) ?? []].flat());
  }
  for (const [i, { why, claim }] of chart.leftOut.entries()) {
    yield text("chart.leftOut", why, yaml, ["leftOut", i, "why"], [claims.get(claim) ?? []].flat());
  }
  for (const [i, caveat] of chart.caveats.entries()) yield text("chart.caveat", caveat, yaml, ["caveats", i]);
}

function text(kind: TextKind, words: string, yaml: YamlFile, path: Path, about: readonly Claim[] = []): ReaderText {
  return { kind, words, file: yaml.file, position: () => yaml.positionOfValue(path), about };
}

const FRONT_MATTER = ["title", "question", "summary", "kicker", "heading", "description"] as const;

/** Every text of an explainer or of a page. The headings of its front matter are left out: those of the text have the same words. */
export function* mdxTexts(mdx: MdxFile): Generator<ReaderText> {
  const data = mdx.frontMatter.data as Readonly<Record<string, unknown>> | undefined;
  for (const key of FRONT_MATTER) {
    const words = data?.[key];
    if (typeof words === "string") yield text(`mdx.${key}`, words, mdx.frontMatter, [key]);
  }
  for (const [node] of walk(mdx.tree)) yield* nodeTexts(mdx, node);
}

function* nodeTexts(mdx: MdxFile, node: MdastNode): Generator<ReaderText> {
  const { file } = mdx;
  if (node.type === "text" || node.type === "inlineCode") {
    const kind = node.type === "text" ? "mdx.text" : "mdx.code";
    const words = node.value;
    const position: ReaderText["position"] = (at, part) => positionOfWords(mdx, node, words, at, part);
    yield { kind, words, file, position, about: [] };
  }
  for (const { prop, value } of valuesOfTag(node)) {
    if (prop.holds !== "words") continue;
    yield { kind: "mdx.topic", words: value, file, position: () => positionOf(node), about: [] };
  }
}
