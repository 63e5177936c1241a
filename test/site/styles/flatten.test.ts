import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { flatten } from "../../../src/site/styles/flatten.ts";

it("puts the value for every token, light first and dark in a media query", () => {
  const tokens =
    "@layer tokens{:root{--ink:light-dark(#111,#eee);--text:Charter, serif}@media x{:root{--ink:CanvasText}}}";
  expect(flatten(tokens, "@layer chart{.p{fill:var(--ink);font:13px var(--text)}}")).toBe(
    ".p{fill:#111;font:13px Charter, serif}@media (prefers-color-scheme:dark){.p{fill:#eee;font:13px Charter, serif}}",
  );
});

it("leaves nothing in the charts' style that only a new browser understands", () => {
  const read = (name: string) => readFileSync(`src/site/styles/${name}.css`, "utf8");
  const style = flatten(read("tokens"), read("chart"));
  expect(style).not.toMatch(/var\(|light-dark|@layer|inherit/);
  expect(style).toContain("#0b5778");
});
