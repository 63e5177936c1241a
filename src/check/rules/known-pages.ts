import { didYouMean } from "../../evidence/nearest.ts";
import type { Problem } from "../../evidence/problem.ts";
import { sitePages, type SitePages } from "../../evidence/site-pages.ts";
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
    const fault = checkLink(path === "" ? here : path, anchor, pagesOf(context));
    return fault ? [{ file, ...placeOf(node), rule: "unknown-page", ...fault }] : [];
  });

type Fault = Pick<Problem, "message" | "hint">;

function checkLink(path: string, anchor: string, pages: SitePages): Fault | undefined {
  const places = pages.get(path);
  if (places === undefined) {
    const hint =
      didYouMean(path, pages.keys()) ?? "A page's address ends with a slash: /explainers/us-troops-in-iraq/.";
    return { message: `there is no page "${path}"`, hint };
  }
  const ids = places();
  if (anchor === "" || ids.includes(anchor)) return undefined;
  const hint = didYouMean(anchor, ids) ?? placesHint(ids);
  return { message: `there is no place "${anchor}" on ${path}`, hint };
}

function placesHint(ids: readonly string[]): string {
  return ids.length > 0 ? `Its places: ${ids.slice(0, 12).join(", ")}.` : "Link to it without a place.";
}

const pagesOf = oncePer(({ library, explainers }: Context) =>
  sitePages(library, new Map([...explainers].map(([slug, headings]) => [slug, () => headings]))),
);
