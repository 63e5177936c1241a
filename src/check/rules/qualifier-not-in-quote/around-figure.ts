import type { MdastNode } from "satteri";
import type { Advice } from "../../../content/diagnostic.ts";
import { isTag } from "../../../content/mdx/tag-node.ts";

/** Words right before a figure that hedge or multiply it once more. */
const BEFORE =
  /(?:\b(?:exactly|precisely|about|around|roughly|approximately|nearly|almost|over|under|(?:more|less|fewer|no more|no fewer|no less) than|up to|at (?:least|most)|twice|thrice|double|\p{L}+ times|half(?: of)?)|[$€£~≈-])\s*$/iu;
/** Words and signs right after it that do. */
const AFTER =
  /^\s*(?:(?:or (?:more|so|less|fewer)|at (?:most|least)|per ?cent|dozen|hundred|thousand|million|billion)\b|[%+])/iu;

/** A figure is printed with the hedge of its claim: the words beside it may not hedge or multiply it again. */
export function aroundFigure(node: MdastNode, parent: MdastNode | undefined): Advice[] {
  if (!isTag(node) || node.name !== "Fig" || !parent || !("children" in parent)) return [];
  const siblings = parent.children as readonly MdastNode[];
  const at = siblings.indexOf(node);
  const before = BEFORE.exec(wordsOf(siblings[at - 1]))?.[0].trim();
  const after = AFTER.exec(wordsOf(siblings[at + 1]))?.[0].trim();
  return [before, after].flatMap((words) => {
    if (words === undefined) return [];
    const message = `“${words}” beside <Fig> changes the number that it prints`;
    return [{ message, hint: "Take it out: the number comes with the hedge and the unit of its claim." }];
  });
}

function wordsOf(node: MdastNode | undefined): string {
  return node?.type === "text" ? node.value : "";
}
