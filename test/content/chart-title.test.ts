import { expect, it } from "vitest";
import { figuresInTitle, withoutFigures } from "../../src/content/chart-title.ts";
import { chartOf, siteOf } from "./site-of.ts";

const PANEL = { draws: "figures", label: "Iraq", measure: "us-troops", place: "iraq", from: "2022", until: "2024" };

function titleOf(title: string): string {
  const claims = { some: { value: 2500, qualifier: "about" }, said: { kind: "position" } };
  return chartOf(siteOf({ claims, chart: { title, panels: [PANEL] } })).data.title;
}

it("a chart's title prints its figures with their hedges", () => {
  expect(titleOf("By 2024 there were {agency#some} left")).toBe("By 2024 there were about 2,500 left");
});

it("a title that begins with a figure begins with a capital", () => {
  expect(titleOf("{ agency#some } troops were left")).toBe("About 2,500 troops were left");
});

it("a claim without a number, or that is not there, stays as it was typed", () => {
  expect(titleOf("There were {agency#said} and {agency#none}")).toBe("There were {agency#said} and {agency#none}");
});

it("the figures of a title are known by name, and the words between them", () => {
  const title = "From {a#b} to {c#d}";
  expect(figuresInTitle(title)).toEqual(["a#b", "c#d"]);
  expect(withoutFigures(title)).toBe("From … to …");
});
