import { expect, it } from "vitest";
import { cannotTell, describeChart, takeaway } from "../../src/charts/describe.ts";
import { CHARTS, panelOf, report } from "./charts.ts";

const chart = panelOf([
  report("2020-06-01", 1000, "about", { countedBy: "the ministry" }),
  report("2022-06-01", 2500, "more-than", { core: true }),
  report("2022-08-01", 900),
]);
const panel = chart.panels[0];

it("the takeaway gives the first report, the last and the highest, each with its hedge", () => {
  expect(panel && takeaway(panel)).toBe(
    "One: from about 1000 on 2020-06-01 to 900 on 2022-08-01, the last report; the highest, more than 2500 on 2022-06-01.",
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
  expect(told.endsWith("This is left out.\nAnd this.")).toBe(true);
});

const named = (id: string) => CHARTS.find((each) => each.id === id)?.panels.map(takeaway);

it("numbers that compete are named each once; nobody is said to be right", () => {
  expect(named("competing-numbers")).toEqual([
    "How many missiles?: more than 12, 16, fewer than 20 or about 24, depending on who counts.",
  ]);
});

it("ceilings are told apart from counts", () => {
  expect(named("ceilings")?.[0]).toMatch(/ Ceilings: from up to 3550 on 2021-06-01 to 5262 on 2023-12-01\.$/);
});

it("a strip says from which event to which it goes", () => {
  expect(named("strip-beside-a-level")?.[1]).toBe(
    "Meanwhile: 4 events, from “The count begins” to “Talks go on through the month”.",
  );
});
