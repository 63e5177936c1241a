import { expect, it } from "vitest";
import { parseMdxFile } from "../../../src/content/mdx/mdx-file.ts";
import { readingLength } from "../../../src/check/rules/reading-length/reading-length.ts";
import { siteOf } from "../../content/site-of.ts";

const site = siteOf({
  claims: {
    said: { kind: "quotation", speaker: "the spokesman", relayedBy: "IRNA", quote: "has not left" },
    five: {},
    many: { qualifier: "more-than" },
  },
});
const said = (text: string) =>
  readingLength.explainer?.(parseMdxFile("page.mdx", `---\n{}\n---\n\n${text}\n`), site).map(({ message }) => message);
const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

it("an explainer has 600 words at the least and 1,200 at the most", () => {
  expect(said(words(599))).toEqual(["the text has 599 words; 600 is the least"]);
  expect(said(words(600))).toEqual([]);
  expect(said(words(1200))).toEqual([]);
  expect(said(words(1201))).toEqual(["the text has 1201 words; 1200 is the most"]);
});

it("a figure counts as it is printed, with its hedge, and a quotation with its byline", () => {
  expect(said(`${words(598)} <Fig claim="agency#five" />`)).toEqual(["the text has 599 words; 600 is the least"]);
  expect(said(`${words(596)} <Fig claim="agency#many" />`)).toEqual(["the text has 599 words; 600 is the least"]);
  // Three of the quotation; then “the spokesman, quoted by IRNA, in The Agency”.
  expect(said(`${words(588)} <Quote claim="agency#said" />`)).toEqual(["the text has 599 words; 600 is the least"]);
});
