import { placeOf } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/**
 * In the characters of a keyboard without `\\`, which browsers take for `/`, and
 * with no user's name before the host, which a reader would take for the host.
 */
const SAFE = /^(?:#|\/(?!\/)|https?:\/\/[\w.-]+(?::\d+)?(?=[/?#]|$))[!-[\]-~]*$/;

/** A link leads to a page of this site (`/sources/`), to a place on the page (`#evidence`) or to the web. */
export const safeLinks: Rule = ({ file, tree }) =>
  [...walk(tree)].flatMap(([node]) => {
    if (node.type !== "link" && node.type !== "definition") return [];
    if (SAFE.test(node.url)) return [];
    const hint =
      "Begin it with / for a page of this site, with # for a place on this page, or with https:// for the web.";
    return [{ file, ...placeOf(node), rule: "link", message: `the link leads to ${JSON.stringify(node.url)}`, hint }];
  });
