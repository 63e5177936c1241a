import type { MdastNode } from "satteri";
import { placeOf } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { isTag } from "../tag.ts";
import { tagNamed } from "../vocabulary.ts";
import { walk } from "../walk.ts";

/** A block tag stands between paragraphs; a tag in a sentence stands in no link and no heading. */
export const placedTags: Rule = ({ file, tree }) =>
  [...walk(tree)].flatMap(([node, ancestors]) => {
    const tag = isTag(node) ? tagNamed(node.name) : undefined;
    if (!tag || !isTag(node)) return [];
    const fault = tag.block ? blockFault(ancestors) : sentenceFault(ancestors);
    if (!fault) return [];
    const place = { file, ...placeOf(node), rule: "tag-place" };
    return [{ ...place, message: `<${node.name ?? ""}> stands ${fault[0]}`, hint: fault[1] }];
  });

type Fault = readonly [where: string, hint: string];

function blockFault(ancestors: readonly MdastNode[]): Fault | undefined {
  if (ancestors.length === 1) return undefined;
  return ["inside other text", "Put it on a line of its own, with an empty line before and after, at the left edge."];
}

function sentenceFault(ancestors: readonly MdastNode[]): Fault | undefined {
  const holder = ancestors.find(({ type }) => type === "link" || type === "heading");
  if (!holder) return undefined;
  return [`inside a ${holder.type}`, "It leads to its evidence itself: put it before or after, in a sentence."];
}
