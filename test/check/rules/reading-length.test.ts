import { expect, it } from "vitest";
import { parseMdxFile } from "../../../src/content/mdx/mdx-file.ts";
import { readingLength } from "../../../src/check/rules/reading-length/reading-length.ts";
import { siteOf } from "../../content/site-of.ts";

const site = siteOf({
  claims: { said: { kind: "quotation", speaker: "the spokesman", relayedBy: "IRNA", quote: "has not left" }, five: {} },
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

it("a figure counts as two words, a quotation with its speaker, who relayed it and the outlet", () => {
  expect(said(`${words(597)} <Fig claim="agency#five" />`)).toEqual(["the text has 599 words; 600 is the least"]);
  // Three of the quotation, two of the speaker, IRNA, and two of The Agency.
  expect(said(`${words(591)} <Quote claim="agency#said" />`)).toEqual(["the text has 599 words; 600 is the least"]);
});
