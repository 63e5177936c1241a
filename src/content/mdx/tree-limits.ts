import type { MdastNode } from "satteri";
import { formatNumber } from "../../model/quantity.ts";
import type { Advice } from "../diagnostic.ts";
import { strangeCharacter } from "../files/strange-character.ts";
import { isTag } from "./tag-node.ts";
import { walk } from "./walk.ts";

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
 * its character references (`&#x202E;`) hide from who reads the file. Goes no
 * deeper than a page may, so that it comes back itself.
 */
export function beyondLimits(tree: MdastNode): (Advice & { readonly node: MdastNode })[] {
  const found: (Advice & { readonly node: MdastNode })[] = [];
  let parts = 0;
  for (const [node, ancestors] of walk(tree)) {
    parts += 1;
    const limit = ancestors.length > MOST.levels ? TOO_DEEP : parts > MOST.parts ? TOO_MANY : undefined;
    if (limit) return [{ node, ...limit }];
    found.push(...wordsOf(node).flatMap((words) => beyondLimitsOf(words).map((advice) => ({ node, ...advice }))));
  }
  return found;
}

function beyondLimitsOf(words: string): Advice[] {
  if (words.length > MOST.characters) {
    const message = `there are ${formatNumber(words.length)} characters in one piece; ${formatNumber(MOST.characters)} is the most`;
    return [{ message, hint: "Say it in fewer words, or break it into paragraphs with an empty line between." }];
  }
  const strange = strangeCharacter(words);
  return strange ? [{ message: strange.message, hint: strange.hint }] : [];
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
