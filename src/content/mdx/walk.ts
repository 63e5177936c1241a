import type { MdastNode } from "satteri";

/** Every node of the tree with the nodes that hold it, outermost first, in the order of the file. */
export function* walk(
  node: MdastNode,
  ancestors: readonly MdastNode[] = [],
): Generator<readonly [node: MdastNode, ancestors: readonly MdastNode[]]> {
  yield [node, ancestors];
  if (!("children" in node)) return;
  for (const child of node.children) yield* walk(child as MdastNode, [...ancestors, node]);
}

/** The words of a node and of all it holds. */
export function textOf(node: MdastNode): string {
  if ("value" in node && (node.type === "text" || node.type === "inlineCode")) return node.value;
  return "children" in node ? node.children.map((child) => textOf(child as MdastNode)).join("") : "";
}
