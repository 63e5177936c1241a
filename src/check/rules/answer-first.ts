import { placeOf } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { isTag } from "../tag.ts";

/** An explainer opens with its answer, once. */
export const answerFirst: Rule = ({ file, tree }) => {
  const children = "children" in tree ? tree.children : [];
  const blocks = children.filter(({ type }) => type !== "yaml");
  const answers = blocks.filter((node) => isTag(node) && node.name === "Answer");
  const [first] = blocks;
  if (!first || (answers.length === 1 && first === answers[0])) return [];
  const message = answers.length > 1 ? "there are two answers" : "the text does not open with its answer";
  const hint = "Put the answer first, in three sentences, between <Answer> and </Answer>, each on a line of its own.";
  return [{ file, ...placeOf(answers[1] ?? first), rule: "answer-first", message, hint }];
};
