import { expect, it } from "vitest";
import { explainerUses } from "../../src/check/explainer-uses.ts";

it("an explainer's claims are listed once each, in the order of its text, its charts apart", () => {
  const uses = explainerUses(
    '<Answer>\n<Fig claim="b#two" /> then <Cite claim="a#one" />\n</Answer>\n\n<Chart id="levels" />\n\n<Fig claim="b#two" />',
  );
  expect(uses).toEqual({ claims: ["b#two", "a#one"], charts: ["levels"] });
});
