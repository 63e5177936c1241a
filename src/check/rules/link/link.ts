import type { Site } from "../../../content/site.ts";
import type { Rule } from "../../rule.ts";

/**
 * In the characters of a keyboard without `\\`, which browsers take for `/`, and
 * with no user's name before the host, which a reader would take for the host.
 */
const SAFE = /^(?:#|\/(?!\/)|https?:\/\/[\w.-]+(?::\d+)?(?=[/?#]|$))[!-[\]-~]*$/;

/** As a file beside this one, or a page beside this page, would be named: `foo/`, `../foo.mdx#part`. */
const RELATIVE = /^(?:\.{1,2}\/)*(?<path>[\w-]+(?:\/[\w-]+)*)(?:\.mdx?|\.html?|\.yaml)?\/?(?<anchor>#[\w.-]*)?$/;
const HOST = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}(?:\/|$))/;

/** A link leads to a page of this site (`/sources/`), to a place on the page (`#evidence`) or to the web. */
export const link: Rule = {
  id: "link",
  node: (node, { site }) => {
    if ((node.type !== "link" && node.type !== "definition") || SAFE.test(node.url)) return [];
    return [{ message: `the link leads to ${JSON.stringify(node.url)}`, hint: hintFor(node.url, site) }];
  },
};

function hintFor(url: string, { explainers, charts, sources }: Site): string {
  const { path, anchor = "" } = RELATIVE.exec(url)?.groups ?? {};
  if (path !== undefined) {
    const folders = { explainers, charts, sources };
    const pages = Object.entries(folders).flatMap(([folder, ids]) => [...ids.keys()].map((id) => `/${folder}/${id}/`));
    const page = pages.find((page) => page.endsWith(`/${path}/`));
    if (page !== undefined) return `Write the page's whole address: ${page}${anchor}.`;
    return `Write the page's whole address: /explainers/${path}/${anchor} for an explainer, /${path}/${anchor} for another page.`;
  }
  if (HOST.test(url)) return `Begin an address of the web with https://, as a browser shows it: https://${url}.`;
  return "Begin it with / for a page of this site, with # for a place on this page, or with https:// for the web.";
}
