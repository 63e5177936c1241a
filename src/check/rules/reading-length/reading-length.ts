import type { MdxFile } from "../../../content/mdx/mdx-file.ts";
import type { Claim, Site } from "../../../content/site.ts";
import { shortOutlet } from "../../../model/source.ts";
import type { Finding, Rule } from "../../rule.ts";
import { attribute, isTag } from "../../../content/mdx/tag-node.ts";
import { walk } from "../../../content/mdx/walk.ts";

const LEAST = 600;
const MOST = 1200;

/** An explainer has 600 to 1,200 words, those that its quotations print included. A printed figure counts as two. */
export const readingLength: Rule = { id: "reading-length", explainer: length };

function length({ file, tree }: MdxFile, site: Site): Finding[] {
  let words = 0;
  for (const [node] of walk(tree)) {
    if (node.type === "text") words += count(node.value);
    if (isTag(node) && node.name === "Fig") words += 2;
    const quoted = isTag(node) && node.name === "Quote" ? site.claims.get(attribute(node, "claim") ?? "") : undefined;
    if (quoted) words += quotedWords(quoted);
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

/** The words of a quotation and of who said them, to whom, where. */
function quotedWords({ data, source }: Claim): number {
  const [speaker, relayedBy] = data.kind === "quotation" ? [data.speaker, data.relayedBy] : [];
  return [data.quote, speaker, relayedBy, shortOutlet(source.data.outlet)].reduce(
    (sum, words) => sum + count(words ?? ""),
    0,
  );
}

function count(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
