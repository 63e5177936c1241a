import type { MdastNode } from "satteri";
import { isTag, type TagNode } from "../../../content/mdx/tag-node.ts";
import { tagNamed, TAGS } from "../../../tags/registry.ts";
import type { Rule } from "../../rule.ts";

/** A block tag stands between paragraphs or in the tag that is made for it; a tag in a sentence in no link and no heading. */
export const tagPlace: Rule = {
  id: "tag-place",
  guard: (node, ancestors) => {
    const misplaced = isTag(node) ? tagOutOfPlace(node, ancestors) : textOutOfPlace(ancestors);
    if (!misplaced) return [];
    const [where, hint] = misplaced;
    return [{ message: `${isTag(node) ? `<${node.name ?? ""}>` : "this"} stands ${where}`, hint }];
  },
};

type Misplaced = readonly [where: string, hint: string];

function tagOutOfPlace(node: TagNode, ancestors: readonly MdastNode[]): Misplaced | undefined {
  const tag = tagNamed(node.name);
  const parent = ancestors.at(-1);
  if (!tag) return undefined;
  if (tag.within !== undefined) {
    if (parent && isTag(parent) && parent.name === tag.within) return undefined;
    return [`outside <${tag.within}>`, `Put it between <${tag.within} …> and </${tag.within}>, on a line of its own.`];
  }
  return tag.block ? blockOutOfPlace(ancestors) : sentenceTagOutOfPlace(ancestors);
}

function blockOutOfPlace(ancestors: readonly MdastNode[]): Misplaced | undefined {
  if (ancestors.length === 1) return undefined;
  return ["inside other text", "Put it on a line of its own, with an empty line before and after, at the left edge."];
}

function sentenceTagOutOfPlace(ancestors: readonly MdastNode[]): Misplaced | undefined {
  const holder = ancestors.find(({ type }) => type === "link" || type === "heading");
  if (holder) {
    return [`inside a ${holder.type}`, "It leads to its evidence itself: put it before or after, in a sentence."];
  }
  return ancestors.length === 1 ? ["alone", "Put it into a sentence."] : undefined;
}

/** What is made to hold one kind of tag holds nothing else. */
function textOutOfPlace(ancestors: readonly MdastNode[]): Misplaced | undefined {
  const parent = ancestors.at(-1);
  if (!parent || !isTag(parent)) return undefined;
  const inner = Object.entries(TAGS).find(([, { within }]) => within === parent.name)?.[0];
  return inner === undefined ? undefined : [`inside <${parent.name ?? ""}>`, `It holds lines of <${inner} … /> only.`];
}
