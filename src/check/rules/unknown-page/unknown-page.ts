import type { Advice } from "../../../content/diagnostic.ts";
import { didYouMean } from "../../../content/did-you-mean.ts";
import { goneAddresses } from "../../../content/gone.ts";
import { oncePer } from "../../../content/once-per.ts";
import { addressOf, sitePages, type SitePages } from "../../../content/site-pages.ts";
import { DIFFERENCES_FILE } from "../../../model/difference.ts";
import { EVENTS_FILE } from "../../../model/event.ts";
import { NAMES_FILE } from "../../../model/name.ts";
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
    const known = site.unreadable.has(PLACES_FROM[path] ?? "") ? "" : anchor;
    return checkLink(path === "" ? addressOf(mdx.file) : path, known, pagesOf(site));
  },
};

/** The pages whose places are the entries of a list: while that cannot be read, nobody knows them. */
const PLACES_FROM: Readonly<Record<string, string>> = {
  "/differences/": DIFFERENCES_FILE,
  "/names/": NAMES_FILE,
  "/timeline/": EVENTS_FILE,
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
