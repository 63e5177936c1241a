import type { MdastNode } from "satteri";
import type { Advice } from "../../../content/diagnostic.ts";
import { isTag } from "../../../content/mdx/tag-node.ts";
import { qualifierIn } from "../../../model/quantity.ts";

/** What changes a number beside the hedges that sources use: it is made precise, multiplied or given a unit. */
const BEFORE = /(?:\b(?:exactly|precisely|twice|thrice|double|\p{L}+ times|half(?: of)?)|[$€£-])\s*$/iu;
const AFTER = /^\s*(?:(?:per ?cent|dozen|hundred|thousand|million|billion)\b|%)/iu;

/** A figure is printed with the hedge of its claim: the words beside it may not hedge or multiply it again. */
export function aroundFigure(node: MdastNode, parent: MdastNode | undefined): Advice[] {
  if (!isTag(node) || node.name !== "Fig" || !parent || !("children" in parent)) return [];
  const siblings = parent.children as readonly MdastNode[];
  const at = siblings.indexOf(node);
  const [before, after] = [wordsOf(siblings[at - 1]), wordsOf(siblings[at + 1])];
  const isHedged = qualifierIn(before.trimEnd(), after) !== "exact";
  if (!isHedged && !BEFORE.test(before) && !AFTER.test(after)) return [];
  const message = "the words beside this <Fig> change the number that it prints";
  return [{ message, hint: "Take them out: the number comes with the hedge and the unit of its claim." }];
}

function wordsOf(node: MdastNode | undefined): string {
  return node?.type === "text" ? node.value : "";
}
