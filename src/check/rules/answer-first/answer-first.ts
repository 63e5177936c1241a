import { positionOf } from "../../../content/mdx/mdx-file.ts";
import type { Rule } from "../../rule.ts";
import { isTag } from "../../../content/mdx/tag-node.ts";
import { textOf } from "../../../content/mdx/walk.ts";

/** An explainer opens with its answer, once, and the answer says something. */
export const answerFirst: Rule = {
  id: "answer-first",
  explainer: ({ file, tree }) => {
    const children = "children" in tree ? tree.children : [];
    const blocks = children.filter(({ type }) => type !== "yaml");
    const answers = blocks.filter((node) => isTag(node) && node.name === "Answer");
    const [first] = blocks;
    const [answer, second] = answers;
    const hint = "Put the answer first, in three sentences, between <Answer> and </Answer>, each on a line of its own.";
    const finding = (node: typeof first, message: string) => {
      const position = node ? positionOf(node) : { line: 1, column: 1 };
      return [{ file, ...position, message, hint }];
    };
    if (second) return finding(second, "there are two answers");
    if (!answer || first !== answer) return finding(first, "the text does not open with its answer");
    return textOf(answer).trim() === "" ? finding(answer, "the answer is empty") : [];
  },
};
