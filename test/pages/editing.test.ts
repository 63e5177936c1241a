import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { exampleSource } from "../../src/tags/example-source.ts";
import { TAGS } from "../../src/tags/registry.ts";
import { ROOT } from "./sites.ts";

// White space at the edge of a cell is nothing to a reader.
const html = readFileSync(`${ROOT.folder}/about/editing/index.html`, "utf8").replace(
  /(<th[^>]*>)\s+|\s+(<\/th>)/g,
  "$1$2",
);
const escaped = (text: string) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const examples = Object.values(TAGS).flatMap(({ name, examples }) =>
  examples.map((example) => [exampleSource(name, example), { ...example, name }] as const),
);

it.each(examples)("editors see %s, and what it shows", (source, { name, props, rows }) => {
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
    Site: `<p> ${String(readSite(".").claims.size)} </p>`,
  }[name];
  expect(html).toContain(shown);
});
