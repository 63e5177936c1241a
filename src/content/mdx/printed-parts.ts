import { oncePer } from "../once-per.ts";
import type { MdxFile } from "./mdx-file.ts";
import { isTag } from "./tag-node.ts";
import { valuesOfTag, type TagValue } from "./tag-values.ts";
import { walk } from "./walk.ts";

/** A part of a text: words as they stand in it, or a tag with what it is given. */
export type PrintedPart = string | { readonly tag: string; readonly values: readonly TagValue[] };

/** What runs on in a line: what stands before it and after it is one word. */
const INLINE: ReadonlySet<string> = new Set(["text", "inlineCode", "emphasis", "strong", "delete", "link"]);

/** A text from its first word to its last. Where a link leads and how words are set is no part of what they say. */
export const printedParts = oncePer(({ tree }: Pick<MdxFile, "tree">): readonly PrintedPart[] => {
  const parts: PrintedPart[] = [];
  let words = "";
  for (const [node] of walk(tree)) {
    if (isTag(node)) {
      parts.push(words, { tag: node.name ?? "", values: valuesOfTag(node) });
      words = "";
    } else if (!INLINE.has(node.type)) words += " ";
    else if ("value" in node) words += node.value;
  }
  return [...parts, words].filter((part) => typeof part !== "string" || part.trim() !== "");
});
