import { expect, it } from "vitest";
import { cannotTell, describeChart, howToRead, takeaway } from "../../src/charts/sentences.ts";
import { CHARTS, panelOf, report } from "./charts.ts";

const chart = panelOf([
  report("2020-06-01", 1000, "about", { countedBy: "the ministry" }),
  report("2022-06-01", 2500, "more-than", { core: true }),
  report("2022-08-01", 900),
]);
const panel = chart.panels[0];

it("the takeaway gives the first report, the last and the highest drawn, each with its hedge", () => {
  expect(panel && takeaway(panel)).toBe(
    "One: from about 1000 on 2020-06-01 to 900 on 2022-08-01, the last drawn; the highest drawn, more than 2500 on 2022-06-01.",
  );
});

it("a panel with one report or none says so", () => {
  const say = (reports: Parameters<typeof panelOf>[0]) => panelOf(reports).panels.map(takeaway);
  expect(say([report("2020-06-01", 7)])).toEqual(["One: 7 on 2020-06-01."]);
  expect(say([])).toEqual(["One: no report."]);
});

it("the description counts the reports and says how many are from the five articles", () => {
  expect(describeChart(chart)).toContain("3 reports, 1 of them from the five articles");
});

it("what the chart cannot tell is worked out from its data", () => {
  const told = cannotTell({ ...chart, leftOut: ["This is left out."], caveats: ["And this."] }).join("\n");
  expect(told).toContain("The longest gap between two reports: 24 months, under “One”.");
  expect(told).toContain("3 reports from 3 sources, 1 of them from the five articles");
  expect(told).toContain("Who counted, for 2 of the 3");
  // What the editors add comes first: an explainer shows two and folds the rest.
  expect(told.startsWith("And this.\n")).toBe(true);
  expect(told.endsWith("This is left out.")).toBe(true);
});

const named = (id: string) => CHARTS.find((each) => each.id === id) ?? panelOf([]);
const takeaways = (id: string) => named(id).panels.map(takeaway);

it("numbers that compete are named each once; nobody is said to be right", () => {
  expect(takeaways("competing-numbers")).toEqual([
    "How many missiles?: more than 12 (The Agency), 16 (The Agency), fewer than 20 (The Gazette) or about 24 (Rudaw).",
  ]);
});

it("ceilings are told apart from counts", () => {
  expect(takeaways("ceilings")[0]).toMatch(/ Ceilings: from up to 3550 on 2021-06-01 to 5262 on 2023-12-01\.$/);
});

it("a strip says from which event to which it goes", () => {
  expect(takeaways("strip-beside-a-level")[1]).toBe(
    "Meanwhile: 4 events, from “The count begins” to “Talks go on through the month”.",
  );
});

it("says what each shape of the chart means, and of no other", () => {
  expect(howToRead(named("every-hedge"))).toBe(
    "A filled mark is a number given without a hedge; a hollow one “about”; half a mark before the number “nearly”; half a mark beyond it “just over”; an arrow upward says “at least” or “more than”; an arrow downward “up to” or “fewer than”. Coloured marks come from the five articles, the others from context sources.",
  );
  expect(howToRead(panelOf([report("2020-01-01", 5)]))).toBe(
    "A filled mark is a number given without a hedge. All marks come from context sources.",
  );
});

it("names ceilings, rows and events where there are any", () => {
  expect(howToRead(named("ceilings"))).toContain("a bracket is a ceiling");
  expect(howToRead(named("competing-numbers"))).toContain("an arrow onward says");
  expect(howToRead(named("strip-beside-a-level"))).toContain("a bar one that is dated only to a month or a year");
});

it("says whose the marks are: all of the five articles, none, or some", () => {
  const [core, context] = [report("2020-01-01", 5, "exact", { core: true }), report("2021-01-01", 5)];
  expect(howToRead(panelOf([core, core]))).toContain(". All marks come from the five articles.");
  expect(howToRead(panelOf([context]))).toContain(". All marks come from context sources.");
  expect(howToRead(panelOf([core, context]))).toContain(". Coloured marks come from the five articles, the others");
});
