import { placeOf } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** What an explainer may not hold although Markdown can, with what to do instead. */
const REFUSED: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  image: ["an image", "A page makes no second request; say it in words, or ask for a chart."],
  imageReference: ["an image", "A page makes no second request; say it in words, or ask for a chart."],
  code: ["a block of code", "Lines that begin with four spaces become code: take the spaces away."],
  html: ["HTML", "Use Markdown and our own tags."],
  footnoteDefinition: ["a footnote", "The page numbers its notes itself: put <Cite> after what rests on a claim."],
  footnoteReference: ["a footnote", "The page numbers its notes itself: put <Cite> after what rests on a claim."],
  delete: ["struck-out text", "Write what holds and take out what does not."],
};

/** Only the Markdown that a page can print well, on screen and on paper. */
export const plainMarkdown: Rule = ({ file, tree }) =>
  [...walk(tree)].flatMap(([node]) => {
    const place = { file, ...placeOf(node), rule: "plain-markdown" };
    if (node.type === "table" && node.align?.some((align) => align)) {
      const hint = "Take the colons out of the line of hyphens: columns are aligned by the style of the page.";
      return [{ ...place, message: "the table aligns its columns itself", hint }];
    }
    if (node.type === "listItem" && typeof node.checked === "boolean") {
      return [{ ...place, message: "the list has boxes to tick", hint: "Take the square brackets out." }];
    }
    const refused = REFUSED[node.type];
    return refused ? [{ ...place, message: `the text holds ${refused[0]}`, hint: refused[1] }] : [];
  });
