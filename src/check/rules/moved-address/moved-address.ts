import { didYouMean } from "../../../content/did-you-mean.ts";
import { sitePages } from "../../../content/site-pages.ts";
import type { Site } from "../../../content/site.ts";
import type { Finding, Rule } from "../../rule.ts";

/** An old address leads to a page that there is, in one step, and no page stands at it. */
export const movedAddress: Rule = {
  id: "moved-address",
  site: (site) => Object.keys(site.lists.moved.data).flatMap((old) => ofAddress(old, site)),
};

function ofAddress(old: string, site: Site): Finding[] {
  const { data, yaml } = site.lists.moved;
  const { file } = yaml;
  const pages = pagesNow(site);
  if (pages.has(old)) {
    const message = `a page of this site stands at ${old}`;
    return [{ file, ...yaml.positionOfKey([old]), message, hint: "Take the entry out, or rename the page." }];
  }
  const { to } = data[old] ?? {};
  if (to === undefined) return [];
  const position = { file, ...yaml.positionOfValue([old, "to"]) };
  const [path = "", place] = to.split("#");
  const next = data[path]?.to;
  if (next !== undefined) {
    return [{ ...position, message: `${path} has moved itself`, hint: `Lead straight to ${next}.` }];
  }
  const places = pages.get(path);
  if (!places) {
    const hint = didYouMean(path, pages.keys()) ?? "Name a page of this site, with its slash at the end.";
    return [{ ...position, message: `there is no page "${path}" to lead to`, hint }];
  }
  if (place === undefined || places().includes(place)) return [];
  const hint = didYouMean(place, places()) ?? "Lead to the page itself.";
  return [{ ...position, message: `there is no place "${place}" on ${path}`, hint }];
}

/** The pages that stand, without those that only lead on. */
function pagesNow(site: Site): ReturnType<typeof sitePages> {
  const { moved } = site.lists;
  return sitePages({ ...site, lists: { ...site.lists, moved: { ...moved, data: {} } } });
}
