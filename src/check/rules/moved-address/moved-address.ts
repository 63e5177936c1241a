import { didYouMean } from "../../../content/did-you-mean.ts";
import { goneAddresses } from "../../../content/gone.ts";
import { oncePer } from "../../../content/once-per.ts";
import { standingPages } from "../../../content/site-pages.ts";
import type { Site } from "../../../content/site.ts";
import type { Finding, Rule } from "../../rule.ts";

/** An old address leads to a page that there is, or that tells why it went, in one step, and no page stands at it. */
export const movedAddress: Rule = {
  id: "moved-address",
  site: (site) => Object.keys(site.lists.moved.data).flatMap((old) => ofAddress(old, site)),
};

const pagesOf = oncePer(standingPages);

function ofAddress(old: string, site: Site): Finding[] {
  const { data, yaml } = site.lists.moved;
  const { file } = yaml;
  const pages = pagesOf(site);
  if (pages.has(old)) {
    const message = `a page of this site stands at ${old}`;
    return [{ file, ...yaml.positionOfKey([old]), message, hint: "Take the entry out, or rename the page." }];
  }
  const position = { file, ...yaml.positionOfValue([old]) };
  const [path = "", place] = data[old]?.split("#") ?? [];
  const next = data[path];
  if (next !== undefined) {
    return [{ ...position, message: `${path} has moved itself`, hint: `Lead straight to ${next}.` }];
  }
  if (goneAddresses(site).has(path)) return [];
  const places = pages.get(path);
  if (!places) {
    const hint = didYouMean(path, pages.keys()) ?? "Name a page of this site, with its slash at the end.";
    return [{ ...position, message: `there is no page "${path}" to lead to`, hint }];
  }
  if (place === undefined || places().includes(place)) return [];
  const hint = didYouMean(place, places()) ?? "Lead to the page itself.";
  return [{ ...position, message: `there is no place "${place}" on ${path}`, hint }];
}
