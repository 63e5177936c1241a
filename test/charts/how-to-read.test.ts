import { expect, it } from "vitest";
import { howToRead } from "../../src/charts/how-to-read.ts";
import { CHARTS, panelOf, report } from "./charts.ts";

const chart = (id: string) => CHARTS.find((each) => each.id === id) ?? panelOf([]);

it("says what each shape of the chart means, and of no other", () => {
  expect(howToRead(chart("every-hedge"))).toBe(
    "A filled mark is a number given without a hedge; a hollow one “about”; an arrow upward says “at least” or “more than”; an arrow downward “up to” or “fewer than”. Coloured marks come from the five articles, the others from context sources.",
  );
  expect(howToRead(panelOf([report("2020-01-01", 5)]))).toBe(
    "A filled mark is a number given without a hedge. All marks come from context sources.",
  );
});

it("names ceilings, rows and events where there are any", () => {
  expect(howToRead(chart("ceilings"))).toContain("a bracket is a ceiling");
  expect(howToRead(chart("competing-numbers"))).toContain("an arrow onward says");
  expect(howToRead(chart("strip-beside-a-level"))).toContain("a bar one that is dated only to a month or a year");
});

it("says whose the marks are: all of the five articles, none, or some", () => {
  const [core, context] = [report("2020-01-01", 5, "exact", { core: true }), report("2021-01-01", 5)];
  expect(howToRead(panelOf([core, core]))).toContain(". All marks come from the five articles.");
  expect(howToRead(panelOf([context]))).toContain(". All marks come from context sources.");
  expect(howToRead(panelOf([core, context]))).toContain(". Coloured marks come from the five articles, the others");
});
