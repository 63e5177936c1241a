import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from "satteri";

export type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

export function isTag(node: MdastNode): node is TagNode {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** The attribute's text; `undefined` where it is not there, has no text or is code. */
export function attribute(node: TagNode, name: string): string | undefined {
  const found = node.attributes.find((a) => a.type === "mdxJsxAttribute" && a.name === name);
  return found?.type === "mdxJsxAttribute" && typeof found.value === "string" ? found.value : undefined;
}

/** Is the attribute there, with or without a value? */
export function hasAttribute(node: TagNode, name: string): boolean {
  return node.attributes.some((a) => a.type === "mdxJsxAttribute" && a.name === name);
}
