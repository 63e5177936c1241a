import { positionOf, positionOfWords } from "../../content/mdx/mdx-file.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../../content/mdx/walk.ts";

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

/** `[words] (/sources/)` or `[words](/sources/`: what was to be a link and is printed with its marks. */
const BROKEN_LINK = /\[[^\][]{1,80}\](?:\s+\((?=\/|#|https?:|www\.)|\()/g;

/** Only the Markdown that a page can print well, on screen and on paper. */
export const plainMarkdown: Rule = (mdx) =>
  [...walk(mdx.tree)].flatMap(([node]) => {
    const position = { file: mdx.file, ...positionOf(node), rule: "plain-markdown" };
    if (node.type === "table" && node.align?.some((align) => align)) {
      const hint = "Take the colons out of the line of hyphens: columns are aligned by the style of the page.";
      return [{ ...position, message: "the table aligns its columns itself", hint }];
    }
    if (node.type === "listItem" && typeof node.checked === "boolean") {
      return [{ ...position, message: "the list has boxes to tick", hint: "Take the square brackets out." }];
    }
    if (node.type === "text") {
      return [...node.value.matchAll(BROKEN_LINK)].map(({ 0: marks, index }) => {
        const hint = "Write a link as [words](/sources/): no space between the brackets, and each of them closed.";
        const at = positionOfWords(mdx, node, node.value, index, marks);
        return { ...position, ...at, message: `the text shows the marks of a link: ${marks}`, hint };
      });
    }
    const refused = REFUSED[node.type];
    return refused ? [{ ...position, message: `the text holds ${refused[0]}`, hint: refused[1] }] : [];
  });
