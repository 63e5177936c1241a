import { expect, it } from "vitest";
import { checkExplainer } from "../../src/check/check-explainer.ts";
import { parseMdxFile } from "../../src/check/mdx-file.ts";
import { exampleSource, TAG_EXAMPLES } from "../../src/check/tag-examples.ts";
import { VOCABULARY } from "../../src/check/vocabulary.ts";
import { readLibrary } from "../../src/evidence/read-library.ts";

const TOP = `---
title: For editors
question: How is each tag typed, and what does it show?
summary: Every tag of an explainer, as it is typed and as the page shows it to a reader.
order: 1
headings: {}
---
`;

it("every tag has an example", () => {
  expect(new Set(TAG_EXAMPLES.flatMap(({ tag, rows }) => (rows ? [tag, "Row"] : [tag])))).toEqual(
    new Set(Object.keys(VOCABULARY)),
  );
});

it("the examples that editors are shown pass the checker, together, as they stand", () => {
  const mdx = parseMdxFile("content/explainers/x.mdx", `${TOP}\n${TAG_EXAMPLES.map(inSentence).join("\n\n")}\n`);
  const problems = checkExplainer(mdx, { library: readLibrary("."), explainers: new Map() });
  expect(problems.filter(({ severity }) => severity !== "warning")).toEqual([]);
});

/** A tag of a sentence does not stand alone. */
function inSentence(example: (typeof TAG_EXAMPLES)[number]): string {
  const source = exampleSource(example);
  return VOCABULARY[example.tag]?.block ? source : `Here: ${source}`;
}
