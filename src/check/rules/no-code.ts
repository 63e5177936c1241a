import type { Diagnostic } from "../../content/diagnostic.ts";
import { positionOf, type MdxFile } from "../../content/mdx/mdx-file.ts";
import { isTag } from "../../content/mdx/tag-node.ts";
import { walk } from "../../content/mdx/walk.ts";

const CODE: Readonly<Record<string, string>> = {
  mdxjsEsm: "`import` and `export` are code",
  mdxFlowExpression: "`{…}` is code",
  mdxTextExpression: "`{…}` is code",
};

/**
 * Content is data: no `import`, no `export`, no `{expression}`, none in an
 * attribute. A second net: what `codeSigns` has let through, should the parser
 * ever take it for code.
 */
export const noCode = ({ file, tree }: MdxFile): Diagnostic[] =>
  [...walk(tree)].flatMap(([node]) => {
    const inAttribute =
      isTag(node) &&
      node.attributes.some((a) => a.type !== "mdxJsxAttribute" || (typeof a.value === "object" && a.value));
    const what = CODE[node.type] ?? (inAttribute ? "`{…}` in an attribute is code" : undefined);
    if (what === undefined) return [];
    const hint = 'An explainer holds text and our own tags, with attributes between quotation marks: claim="…".';
    return [{ file, ...positionOf(node), rule: "no-code", message: `${what}, which an explainer may not hold`, hint }];
  });
