import { expect, it } from "vitest";
import { excerptOf, partsOf } from "../../../src/site/search/excerpt.ts";

it("parts a text at the words that were met, and loses none of it", () => {
  const parts = partsOf("Ain al-Asad’s base, and Asad.", new Set(["asads", "asad"]));
  expect(parts.filter(({ met }) => met).map(({ words }) => words)).toEqual(["Asad’s", "Asad"]);
  expect(parts.map(({ words }) => words).join("")).toBe("Ain al-Asad’s base, and Asad.");
  expect(partsOf("", new Set())).toEqual([]);
});

it("shows a long text around the first word that was met, from word to word", () => {
  const text = `${"before ".repeat(40)}target ${"after ".repeat(60)}`.trim();
  const excerpt = excerptOf(text, new Set(["target"]));
  expect(excerpt).toMatch(/^… (?:before )+target (?:after )+…$/);
  expect(excerpt.length).toBeLessThan(220);
});

it("shows a short text whole, and a long one from its beginning where nothing in it was met", () => {
  expect(excerptOf("A few words.", new Set(["words"]))).toBe("A few words.");
  expect(excerptOf("word ".repeat(100), new Set(["other"]))).toMatch(/^word (?:word )+…$/);
});
