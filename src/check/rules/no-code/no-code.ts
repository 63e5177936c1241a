import { isTag } from "../../../content/mdx/tag-node.ts";
import { isCode } from "../../allowed-nodes.ts";
import type { Rule } from "../../rule.ts";

/**
 * Content is data: no `import`, no `export`, no `{expression}`, none in an
 * attribute. A second net: what is looked for before the text is parsed has
 * been let through, should the parser ever take it for code.
 */
export const noCode: Rule = {
  id: "no-code",
  foundIn: "src/content/mdx/code-signs.ts",
  guard: (node) => {
    if (!isCode(node)) return [];
    const what = isTag(node)
      ? "`{…}` in an attribute is code"
      : node.type === "mdxjsEsm"
        ? "`import` and `export` are code"
        : "`{…}` is code";
    const hint = 'An explainer holds text and our own tags, with attributes between quotation marks: claim="…".';
    return [{ message: `${what}, which an explainer may not hold`, hint }];
  },
};
