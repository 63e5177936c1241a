import type { MdastNode } from "satteri";
import { isTag } from "../content/mdx/tag-node.ts";

/**
 * Everything that the text of an explainer may be made of, by the parser's
 * names. What is not here is refused, whatever it is: by `no-code` where it
 * would run, else by `plain-markdown`. Which tags there are, where each stands
 * and what it takes is in the registry of tags.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  "root",
  "yaml",
  "paragraph",
  "heading",
  "text",
  "emphasis",
  "strong",
  "inlineCode",
  "break",
  "thematicBreak",
  "blockquote",
  "list",
  "listItem",
  "table",
  "tableRow",
  "tableCell",
  "link",
  "linkReference",
  "definition",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
]);

export function isAllowed(node: MdastNode): boolean {
  return ALLOWED.has(node.type);
}

/** Would it run? What MDX adds to Markdown runs, but for tags whose attributes are plain words. */
export function isCode(node: MdastNode): boolean {
  if (isTag(node)) return node.attributes.some(({ type, value }) => type !== "mdxJsxAttribute" || !isPlain(value));
  return node.type.startsWith("mdx");
}

function isPlain(value: unknown): boolean {
  return value === null || value === undefined || typeof value === "string";
}
