import type { Rule } from "../rule.ts";
import { isTag } from "../tag.ts";
import { walk } from "../walk.ts";

const LEAST = 600;
const MOST = 1200;

/** An explainer has 600 to 1,200 words. A printed figure counts as two. */
export const readingLength: Rule = ({ file, tree }) => {
  let words = 0;
  for (const [node] of walk(tree)) {
    if (node.type === "text") words += node.value.split(/\s+/).filter((word) => /\w/.test(word)).length;
    if (isTag(node) && node.name === "Fig") words += 2;
  }
  if (words >= LEAST && words <= MOST) return [];
  const bound = words < LEAST ? `${String(LEAST)} is the least` : `${String(MOST)} is the most`;
  return [
    {
      file,
      line: 1,
      column: 1,
      severity: "warning",
      rule: "reading-length",
      message: `the text has ${String(words)} words; ${bound}`,
      hint:
        words < LEAST
          ? "Say what happened, who wants what, what is counted and what is not known."
          : "Cut what a reader would not miss.",
    },
  ];
};
