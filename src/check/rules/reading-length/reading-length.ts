import type { MdxFile } from "../../../content/mdx/mdx-file.ts";
import { spokenBy } from "../../../content/attribution.ts";
import { isFigure, type Site } from "../../../content/site.ts";
import { alsoWritten } from "../../../model/name.ts";
import { quantityInProse } from "../../../model/quantity.ts";
import type { Finding, Rule } from "../../rule.ts";
import { attribute, isTag } from "../../../content/mdx/tag-node.ts";
import { walk } from "../../../content/mdx/walk.ts";

const LEAST = 600;
const MOST = 1200;

/** An explainer has 600 to 1,200 words, as they are printed: those of its figures and quotations included. */
export const readingLength: Rule = { id: "reading-length", explainer: length };

function length({ file, tree }: MdxFile, site: Site): Finding[] {
  let words = 0;
  for (const [node] of walk(tree)) {
    if (node.type === "text") words += count(node.value);
    const name = isTag(node) && node.name === "Name" ? site.lists.names.data[attribute(node, "id") ?? ""] : undefined;
    if (name) words += count(name.name + alsoWritten(name));
    const claim = isTag(node) ? site.claims.get(attribute(node, "claim") ?? "") : undefined;
    if (claim && isTag(node) && node.name === "Fig" && isFigure(claim)) words += count(quantityInProse(claim.data));
    if (claim && isTag(node) && node.name === "Quote") words += count(`${claim.data.quote} ${spokenBy(claim)}`);
  }
  if (words >= LEAST && words <= MOST) return [];
  const bound = words < LEAST ? `${String(LEAST)} is the least` : `${String(MOST)} is the most`;
  return [
    {
      file,
      line: 1,
      column: 1,
      severity: "warning",
      message: `the text has ${String(words)} words; ${bound}`,
      hint:
        words < LEAST
          ? "Say what happened, who wants what, what is counted and what is not known."
          : "Cut what a reader would not miss.",
    },
  ];
}

function count(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
