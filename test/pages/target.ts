import { attribute, type Element } from "./html.ts";

/**
 * Where a link within the site leads, as a path and an anchor: `sources/voa/#claim-…`;
 * `""` for the home page. Words that a link lights up are no part of it. Links out of the site stay whole.
 *
 * @param page the path of the page that it stands on
 */
export function targetOf(link: Element, page: string): string {
  const url = new URL(attribute(link, "href") ?? "", `http://site/${page}`);
  if (url.host !== "site") return url.href;
  return `${url.pathname.slice(1).replace(/(^|\/)index\.html$/, "$1")}${url.hash.replace(/#?:~:.*/, "")}`;
}
