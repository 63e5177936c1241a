import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkExplainer } from "../../src/check/check-explainer.ts";
import { parseMdxFile } from "../../src/content/mdx/mdx-file.ts";
import { exampleSource } from "../../src/tags/example-source.ts";
import { TAGS } from "../../src/tags/registry.ts";
import { readSite } from "../../src/content/read-site.ts";

const TOP = `---
title: For editors
question: How is each tag typed, and what does it show?
summary: Every tag of an explainer, as it is typed and as the page shows it to a reader.
order: 1
headings: {}
---
`;

it("every tag has an example", () => {
  const shown = Object.values(TAGS).filter(({ examples, within }) => examples.length > 0 || within !== undefined);
  expect(shown.map(({ name }) => name)).toEqual(Object.keys(TAGS));
  expect(TAGS["Compare"]?.examples.some(({ rows }) => (rows ?? []).length > 0)).toBe(true);
});

it("README has every tag in its table, and no tag that there is not", () => {
  const table =
    readFileSync("README.md", "utf8")
      .match(/^ *\| `<.*$/gm)
      ?.join("\n") ?? "";
  const named = new Set([...table.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name));
  expect([...named].sort()).toEqual(
    Object.keys(TAGS)
      .sort()
      .filter((name) => name !== "Answer"),
  );
});

it("the examples that editors are shown pass the checker, together, as they stand", () => {
  const site = readSite(".");
  // A page of its own rests on more.
  const foot = [...site.claims.keys()].slice(0, 5).map((name) => `Read on.<Cite claim="${name}" />`);
  const mdx = parseMdxFile("content/explainers/x.mdx", `${TOP}\n${[...inSentences(), ...foot].join("\n\n")}\n`);
  const diagnostics = checkExplainer({ mdx, diagnostics: [] }, site);
  expect(diagnostics.filter(({ severity }) => severity !== "warning")).toEqual([]);
});

/** A tag of a sentence does not stand alone. */
function inSentences(): string[] {
  return Object.values(TAGS).flatMap(({ name, block, examples }) =>
    examples.map((example) => `${block ? "" : "Here: "}${exampleSource(name, example)}`),
  );
}
