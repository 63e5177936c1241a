import { defineMdastPlugin, type MdastNode } from "satteri";
import { splitSentences } from "../../model/split-sentences.ts";
import { isTag } from "./tag-node.ts";
import { textOf } from "./walk.ts";

/**
 * Sets the first sentence of an answer apart, as `<strong>`. Its end is looked for in the tree and not in the printed
 * page, so that neither a figure, nor a date, nor a note after the full stop hides it.
 */
export const leadSentence = defineMdastPlugin({
  name: "lead-sentence",
  mdxJsxFlowElement(node, context) {
    const [first] = node.children;
    if (node.name !== "Answer" || first?.type !== "paragraph") return;
    const [lead, rest] = splitAfterSentence(first.children);
    context.replaceNode(first, { ...first, children: [{ type: "strong", children: lead }, ...rest] } as MdastNode);
  },
});

function splitAfterSentence(nodes: readonly MdastNode[]): [lead: MdastNode[], rest: MdastNode[]] {
  const [sentence = ""] = splitSentences(nodes.map(wordsOf).join(""));
  let left = sentence.trimEnd().length;
  // A note after the full stop has no words, and belongs to the sentence.
  const within = nodes.findIndex((node) => (left -= wordsOf(node).length) < 0);
  if (within === -1) return [[...nodes], []];
  const [lead, [cut, ...rest]] = [nodes.slice(0, within), nodes.slice(within)];
  if (cut?.type !== "text") return [lead, nodes.slice(within)];
  const end = cut.value.length + left;
  const part = (value: string): MdastNode[] => (value === "" ? [] : [{ type: "text", value }]);
  return [
    [...lead, ...part(cut.value.slice(0, end))],
    [...part(cut.value.slice(end)), ...rest],
  ];
}

/** What stands for a node in the search for the sentence’s end: every tag prints something, but for a note. */
function wordsOf(node: MdastNode): string {
  if (isTag(node)) return node.name === "Cite" ? "" : "X";
  return textOf(node);
}
