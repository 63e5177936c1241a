import type { Advice } from "../../../content/diagnostic.ts";
import { didYouMean } from "../../../content/did-you-mean.ts";
import { goneAddresses } from "../../../content/gone.ts";
import { oncePer } from "../../../content/once-per.ts";
import { addressOf, sitePages, type SitePages } from "../../../content/site-pages.ts";
import type { Rule } from "../../rule.ts";

/** A link within the site leads to a page that there is, and to a place that there is on it. */
export const unknownPage: Rule = {
  id: "unknown-page",
  node: (node, { mdx, site }) => {
    if (node.type !== "link" || !/^(\/(?!\/)|#)/.test(node.url)) return [];
    const [path = "", anchor = ""] = node.url.split("#");
    const to = site.lists.moved.data[path];
    if (to !== undefined) return [{ message: `${path} has moved`, hint: `Link to ${to}.` }];
    const gone = goneAddresses(site).get(path);
    if (gone) return [{ message: `${path} is a page no more`, hint: gone.what }];
    return checkLink(path === "" ? addressOf(mdx.file) : path, anchor, pagesOf(site));
  },
};

function checkLink(path: string, anchor: string, pages: SitePages): Advice[] {
  const places = pages.get(path);
  if (places === undefined) {
    const hint =
      didYouMean(path, pages.keys()) ?? "A page's address ends with a slash: /explainers/us-troops-in-iraq/.";
    return [{ message: `there is no page "${path}"`, hint }];
  }
  const ids = places();
  if (anchor === "" || ids.includes(anchor)) return [];
  const hint = didYouMean(anchor, ids) ?? placesHint(ids);
  return [{ message: `there is no place "${anchor}" on ${path}`, hint }];
}

function placesHint(ids: readonly string[]): string {
  return ids.length > 0 ? `Its places: ${ids.slice(0, 12).join(", ")}.` : "Link to it without a place.";
}

const pagesOf = oncePer(sitePages);
