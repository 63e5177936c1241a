import type { Advice } from "../../../content/diagnostic.ts";
import type { MdastNode } from "satteri";
import { isAllowed, isCode } from "../../allowed-nodes.ts";
import type { Rule } from "../../rule.ts";

const NO_IMAGE = ["an image", "A page makes no second request; say it in words, or ask for a chart."] as const;
const NO_FOOTNOTE = [
  "a footnote",
  "The page numbers its notes itself: put <Cite> after what rests on a claim.",
] as const;

/** What to do instead of what editors have tried, of all that is not allowed. */
const INSTEAD: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  image: NO_IMAGE,
  imageReference: NO_IMAGE,
  code: ["a block of code", "Lines that begin with four spaces become code: take the spaces away."],
  html: ["HTML", "Use Markdown and our own tags."],
  footnoteDefinition: NO_FOOTNOTE,
  footnoteReference: NO_FOOTNOTE,
  delete: ["struck-out text", "Write what holds and take out what does not."],
};

/** `[words] (/sources/)` or `[words](/sources/`: what was to be a link and is printed with its marks. */
const BROKEN_LINK = /\[[^\][]{1,80}\](?:\s+\((?=\/|#|https?:|www\.)|\()/g;

/** Only the Markdown that a page can print well, on screen and on paper. */
export const plainMarkdown: Rule = {
  id: "plain-markdown",
  guard: (node) => [...refused(node), ...styledByHand(node)],
  text: ({ kind, words }) =>
    [...(kind === "mdx.code" ? "" : words).matchAll(BROKEN_LINK)].map(({ 0: marks, index }) => ({
      at: index,
      words: marks,
      message: `the text shows the marks of a link: ${marks}`,
      hint: "Write a link as [words](/sources/): no space between the brackets, and each of them closed.",
    })),
};

function refused(node: MdastNode): Advice[] {
  if (isAllowed(node) || isCode(node)) return [];
  const [what, hint] = INSTEAD[node.type] ?? [`what Markdown calls \`${node.type}\``, "Say it in plain paragraphs."];
  return [{ message: `the text holds ${what}`, hint }];
}

function styledByHand(node: MdastNode): Advice[] {
  if (node.type === "table" && node.align?.some((align) => align)) {
    const hint = "Take the colons out of the line of hyphens: columns are aligned by the style of the page.";
    return [{ message: "the table aligns its columns itself", hint }];
  }
  if (node.type !== "listItem" || typeof node.checked !== "boolean") return [];
  return [{ message: "the list has boxes to tick", hint: "Take the square brackets out." }];
}
