import type { MdastNode } from "satteri";
import { formatNumber } from "../../model/quantity.ts";
import { strangeCharacter } from "../files/strange-character.ts";
import { isTag } from "./tag-node.ts";

/** What is wrong with a text before any rule reads it. */
export interface TreeFault {
  readonly node: MdastNode;
  readonly message: string;
  readonly hint: string;
}

/** The most levels of tags, lists and quotations in one another, parts of a page and characters of a paragraph. */
const MOST = { levels: 30, parts: 5000, characters: 10_000 } as const;

export const TOO_DEEP = {
  message: `the text is nested more than ${String(MOST.levels)} levels deep`,
  hint: "No page needs as much: take tags, `>` and indentation away.",
};

const TOO_MANY = {
  message: `the text has more than ${formatNumber(MOST.parts)} paragraphs, tags, links and the like`,
  hint: "A page has 1,200 words at the most: make it several.",
};

/**
 * A tree so deep or so large that a rule would not come back from it, and what
 * its character references (`&#x202E;`) hide from who reads the file. Goes down
 * without calling itself, so that it comes back itself.
 */
export function treeDiagnostics(tree: MdastNode): TreeFault[] {
  const faults: TreeFault[] = [];
  const ahead: { readonly node: MdastNode; readonly level: number }[] = [{ node: tree, level: 0 }];
  let parts = 0;
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node, level } = next;
    parts += 1;
    const limit = level > MOST.levels ? TOO_DEEP : parts > MOST.parts ? TOO_MANY : undefined;
    if (limit) return [{ node, ...limit }];
    faults.push(...wordsOf(node).flatMap((words) => faultsOf(node, words)));
    if (!("children" in node)) continue;
    for (const child of node.children.toReversed()) ahead.push({ node: child as MdastNode, level: level + 1 });
  }
  return faults;
}

function faultsOf(node: MdastNode, words: string): TreeFault[] {
  if (words.length > MOST.characters) {
    const message = `there are ${formatNumber(words.length)} characters in one piece; ${formatNumber(MOST.characters)} is the most`;
    return [{ node, message, hint: "Say it in fewer words, or break it into paragraphs with an empty line between." }];
  }
  const strange = strangeCharacter(words);
  return strange ? [{ node, message: strange.message, hint: strange.hint }] : [];
}

/** Every text that a node itself holds. */
function wordsOf(node: MdastNode): string[] {
  const own = ["value", "url", "title", "alt"].flatMap((key) => {
    const words: unknown = Reflect.get(node, key);
    return typeof words === "string" ? [words] : [];
  });
  const attributes = isTag(node) ? node.attributes : [];
  return [...own, ...attributes.flatMap(({ value }) => (typeof value === "string" ? [value] : []))];
}
