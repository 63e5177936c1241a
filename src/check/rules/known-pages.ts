import { didYouMean } from "../../content/did-you-mean.ts";
import type { Diagnostic } from "../../content/diagnostic.ts";
import { addressOf, sitePages, type SitePages } from "../../content/site-pages.ts";
import { positionOf } from "../../content/mdx/mdx-file.ts";
import { oncePer } from "../../content/once-per.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../../content/mdx/walk.ts";

/** A link within the site leads to a page that there is, and to a place that there is on it. */
export const knownPages: Rule = ({ file, tree }, site) =>
  [...walk(tree)].flatMap(([node]) => {
    if (node.type !== "link" || !/^(\/(?!\/)|#)/.test(node.url)) return [];
    const here = addressOf(file);
    const [path = "", anchor = ""] = node.url.split("#");
    const fault = checkLink(path === "" ? here : path, anchor, pagesOf(site));
    return fault ? [{ file, ...positionOf(node), rule: "unknown-page", ...fault }] : [];
  });

type Fault = Pick<Diagnostic, "message" | "hint">;

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

const pagesOf = oncePer(sitePages);
