import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { exampleSource, TAG_EXAMPLES } from "../../src/check/tag-examples.ts";
import { ROOT } from "./sites.ts";

// White space at the edge of a cell is nothing to a reader.
const html = readFileSync(`${ROOT.folder}/about/editing/index.html`, "utf8").replace(
  /(<th[^>]*>)\s+|\s+(<\/th>)/g,
  "$1$2",
);
const escaped = (text: string) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

it.each(TAG_EXAMPLES.map((example) => [exampleSource(example), example] as const))(
  "editors see %s, and what it shows",
  (source, { tag, props, rows }) => {
    expect(html).toContain(escaped(source));
    const shown = {
      Answer: '<div class="answer">',
      Fig: `data-claim="${String(props["claim"])}"`,
      Quote: `<q cite=`,
      Cite: `href="#claim-${String(props["claim"]).replace("#", ".")}"`,
      Chart: `<figure id="chart-${String(props["id"])}"`,
      Timeline: `id="timeline-${String(props["from"])}-${String(props["to"])}"`,
      Difference: `id="difference-${String(props["id"])}"`,
      Compare: `<th scope="row">${String(rows?.[0]?.["topic"])}</th>`,
      Name: `href="../../names/index.html#${String(props["id"])}"`,
    }[tag];
    expect(html).toContain(shown);
  },
);
