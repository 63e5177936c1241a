import { isTag } from "../../../content/mdx/tag-node.ts";
import { tagNamed } from "../../../tags/registry.ts";
import type { Rule } from "../../rule.ts";

/** A tag that prints something of its own wraps nothing. */
export const tagAlone: Rule = {
  id: "tag-alone",
  guard: (node) => {
    const tag = isTag(node) ? tagNamed(node.name) : undefined;
    if (!tag || tag.wraps || !isTag(node) || node.children.length === 0) return [];
    return [{ message: `<${tag.name}> wraps text`, hint: `It stands alone: <${tag.name} … />.` }];
  },
};
