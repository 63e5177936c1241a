import type { MdastNode } from "satteri";
import { positionOf } from "../../content/mdx/mdx-file.ts";
import type { Rule } from "../rule.ts";
import { isTag, type TagNode } from "../../content/mdx/tag-node.ts";
import { tagNamed, TAGS } from "../../tags/registry.ts";
import { walk } from "../../content/mdx/walk.ts";

/** A block tag stands between paragraphs or in the tag that is made for it; a tag in a sentence in no link and no heading. */
export const placedTags: Rule = ({ file, tree }) =>
  [...walk(tree)].flatMap(([node, ancestors]) => {
    const fault = isTag(node) ? faultOf(node, ancestors) : strayText(ancestors);
    if (!fault) return [];
    const name = isTag(node) ? `<${node.name ?? ""}>` : "this";
    return [{ file, ...positionOf(node), rule: "tag-place", message: `${name} stands ${fault[0]}`, hint: fault[1] }];
  });

type Fault = readonly [where: string, hint: string];

function faultOf(node: TagNode, ancestors: readonly MdastNode[]): Fault | undefined {
  const tag = tagNamed(node.name);
  const parent = ancestors.at(-1);
  if (!tag) return undefined;
  if (tag.within !== undefined) {
    if (parent && isTag(parent) && parent.name === tag.within) return undefined;
    return [`outside <${tag.within}>`, `Put it between <${tag.within} …> and </${tag.within}>, on a line of its own.`];
  }
  return tag.block ? blockFault(ancestors) : sentenceFault(ancestors);
}

function blockFault(ancestors: readonly MdastNode[]): Fault | undefined {
  if (ancestors.length === 1) return undefined;
  return ["inside other text", "Put it on a line of its own, with an empty line before and after, at the left edge."];
}

function sentenceFault(ancestors: readonly MdastNode[]): Fault | undefined {
  const holder = ancestors.find(({ type }) => type === "link" || type === "heading");
  if (holder) {
    return [`inside a ${holder.type}`, "It leads to its evidence itself: put it before or after, in a sentence."];
  }
  return ancestors.length === 1 ? ["alone", "Put it into a sentence."] : undefined;
}

/** What is made to hold one kind of tag holds nothing else. */
function strayText(ancestors: readonly MdastNode[]): Fault | undefined {
  const parent = ancestors.at(-1);
  if (!parent || !isTag(parent)) return undefined;
  const inner = Object.entries(TAGS).find(([, { within }]) => within === parent.name)?.[0];
  return inner === undefined ? undefined : [`inside <${parent.name ?? ""}>`, `It holds lines of <${inner} … /> only.`];
}
