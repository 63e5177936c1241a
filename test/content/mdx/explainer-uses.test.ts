import { expect, it } from "vitest";
import { usesOf } from "../../../src/content/mdx/explainer-uses.ts";
import { parseMdxFile } from "../../../src/content/mdx/mdx-file.ts";

it("an explainer's claims are listed once each, in the order of its text, and apart from them what it compares and draws", () => {
  const body = [
      '<Answer>\n<Fig claim="b#two" /> then <Cite claim="a#one" />\n</Answer>',
      '<Chart id="levels" />',
      '<Compare left="a" right="b">\n<Row topic="it" left="a#three a#one" right="b#two" />\n</Compare>',
      '<Difference id="toll" />',
      '<Timeline from="2019-12-27" to="2020-01" />',
      '<Fig claim="b#two" /> is [a source](/sources/).',
    ].join("\n\n");
  const uses = usesOf(parseMdxFile("x.mdx", `---\n{}\n---\n${body}`));
  expect(uses).toEqual({
    claims: ["b#two", "a#one"],
    compared: ["a#three", "a#one", "b#two"],
    differences: ["toll"],
    charts: ["levels"],
    links: ["/sources/"],
    timelines: ["2019-12-27/2020-01"],
  });
});
