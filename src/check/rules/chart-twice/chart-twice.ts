import { positionOf } from "../../../content/mdx/mdx-file.ts";
import type { Rule } from "../../rule.ts";
import { attribute, isTag } from "../../../content/mdx/tag-node.ts";
import { walk } from "../../../content/mdx/walk.ts";

/** A chart stands once on a page, for its address on the page is its own. */
export const chartTwice: Rule = {
  id: "chart-twice",
  page: ({ file, tree }) => {
    const seen = new Set<string>();
    return [...walk(tree)].flatMap(([node]) => {
      const id = isTag(node) && node.name === "Chart" ? attribute(node, "id") : undefined;
      if (id === undefined) return [];
      const again = seen.has(id);
      seen.add(id);
      if (!again) return [];
      const hint = `Show it once and link to it from elsewhere: [the chart](#chart-${id}).`;
      return [{ file, ...positionOf(node), message: `the chart "${id}" stands twice`, hint }];
    });
  },
};
