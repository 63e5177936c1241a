import { didYouMean } from "../../evidence/nearest.ts";
import { claimId } from "../../evidence/library.ts";
import type { Problem } from "../../evidence/problem.ts";
import { placeOf } from "../mdx-file.ts";
import { oncePer } from "../once-per.ts";
import type { Context, Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** A link within the site leads to a page that there is, and to a place that there is on it. */
export const knownPages: Rule = ({ file, tree }, context) =>
  [...walk(tree)].flatMap(([node]) => {
    if (node.type !== "link" || !/^(\/(?!\/)|#)/.test(node.url)) return [];
    const here = `/explainers/${
      file
        .split("/")
        .at(-1)
        ?.replace(/\.mdx$/, "") ?? ""
    }/`;
    const [path = "", anchor = ""] = node.url.split("#");
    const fault = checkLink(path === "" ? here : path, anchor, context);
    return fault ? [{ file, ...placeOf(node), rule: "unknown-page", ...fault }] : [];
  });

type Fault = Pick<Problem, "message" | "hint">;

function checkLink(path: string, anchor: string, context: Context): Fault | undefined {
  const pages = pagesOf(context);
  const anchors = pages.get(path);
  if (anchors === undefined) {
    const hint =
      didYouMean(path, pages.keys()) ?? "A page's address ends with a slash: /explainers/us-troops-in-iraq/.";
    return { message: `there is no page "${path}"`, hint };
  }
  if (anchor === "" || anchors().includes(anchor)) return undefined;
  const hint = didYouMean(anchor, anchors()) ?? `Its places: ${anchors().slice(0, 12).join(", ")}.`;
  return { message: `there is no place "${anchor}" on ${path}`, hint };
}

/** Every page with its places, found out only where a link asks. */
const pagesOf = oncePer((context: Context) => new Map(allPages(context)));

function* allPages({ library, explainers }: Context): Generator<[path: string, anchors: () => readonly string[]]> {
  yield ["/", () => ["latest", "explainers", "timeline-overview", "charts", "articles", "check"]];
  yield ["/sources/", () => ["core", "context"]];
  yield ["/about/", () => ["method", "figures", "standards", "accessibility", "licence", "errors"]];
  yield ["/about/editing/", () => ["evidence"]];
  yield ["/corrections/", () => []];
  yield ["/evidence/", () => [...library.claims.keys()].map(claimId)];
  yield ["/timeline/", () => Object.keys(library.events.data)];
  yield ["/differences/", () => Object.keys(library.differences.data)];
  yield ["/names/", () => Object.keys(library.names.data)];
  for (const [slug, headings] of explainers) {
    const charts = [...library.charts.keys()].map((id) => `chart-${id}`);
    yield [`/explainers/${slug}/`, () => ["evidence", ...headings, ...charts]];
  }
  for (const id of library.charts.keys()) yield [`/charts/${id}/`, () => ["evidence", `chart-${id}`]];
  for (const [id, source] of library.sources) {
    yield [`/sources/${id}/`, () => ["claims", ...source.claims.map(({ name }) => claimId(name))]];
  }
}
