import { contentTexts, headingNames, kindsNamed, referencesTo, type ThingKind } from "../authoring/references.ts";
import { didYouMean } from "../content/did-you-mean.ts";
import { readSite } from "../content/read-site.ts";
import type { Site, Use } from "../content/site.ts";
import { addressOf } from "../content/site-pages.ts";
import { RECORD_FOLDER } from "../model/record.ts";

const USAGE = `Says where something of content/ is used: the lines that name it, and the pages that show it.

  npm run uses -- voa-2024-01-08#troops-iraq     a claim; as well the id of a source, a chart, an explainer,
                                                 a difference, an event or a name, and explainer#heading`;

const [id, ...more] = process.argv.slice(2);
if (id === undefined || more.length > 0) refuse(USAGE);
if (id === "--help" || id === "-h") {
  console.log(USAGE);
  process.exit(0);
}
const site = readSite(".");
const kinds = kindsNamed(id, site);
if (kinds.length === 0) refuse(`There is no "${id}" in content/. ${didYouMean(id, idsOf(site)) ?? ""}`.trimEnd());
// The record tells what changed, and uses nothing.
const texts = new Map([...contentTexts(".")].filter(([file]) => !file.startsWith(`${RECORD_FOLDER}/`)));
console.log(kinds.map((kind) => report(kind, id, site)).join("\n\n"));

function report(kind: ThingKind, id: string, site: Site): string {
  const lines = referencesTo(kind, id, texts).map(
    ({ file, line, column, words }) => `  ${file}:${String(line)}:${String(column)}\n    ${words}`,
  );
  const pages = shownOn(kind, id, site).map(({ path, title }) => `  ${path}  ${title}`);
  return [
    `The ${kind} ${id}`,
    ...(lines.length > 0 ? ["", "Named in", ...lines] : ["", "No line names it."]),
    ...(pages.length > 0 ? ["", "Shown on", ...pages] : []),
  ].join("\n");
}

/** The pages that print it; nothing of a heading, which stands on its own. */
function shownOn(kind: ThingKind, id: string, { uses, explainers, pages }: Site): readonly Use[] {
  if (kind === "claim") return uses.get(id) ?? [];
  if (kind !== "chart" && kind !== "difference") return [];
  return [...explainers.values(), ...pages.values()]
    .filter((page) => page.uses[kind === "chart" ? "charts" : "differences"].includes(id))
    .map(({ slug, mdx, data }) => ({
      path: addressOf(mdx.file) as Use["path"],
      title: data?.title ?? slug,
    }));
}

function idsOf(site: Site): string[] {
  const { claims, sources, charts, explainers, lists } = site;
  const { differences, events, names } = lists;
  const listed = [differences.data, events.data, names.data].flatMap((list) => Object.keys(list));
  return [
    ...claims.keys(),
    ...sources.keys(),
    ...charts.keys(),
    ...explainers.keys(),
    ...headingNames(site),
    ...listed,
  ];
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
