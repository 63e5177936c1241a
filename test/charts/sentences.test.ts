import { expect, it } from "vitest";
import { cannotTell, describeChart, howToRead, keyOf, takeaway } from "../../src/charts/sentences.ts";
import { EXAMPLES } from "../../src/charts/examples/examples.ts";
import { panelOf, report } from "../../src/charts/examples/parts.ts";

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
  expect(told).toContain("3 reports, 1 of them from the five articles");
  expect(told).toContain("Who counted, for 2 of the 3");
  // What the editors add comes first: an explainer shows two and folds the rest.
  expect(told.startsWith("And this.\n")).toBe(true);
  expect(told.endsWith("This is left out.")).toBe(true);
});

const named = (id: string) => EXAMPLES.find((each) => each.id === id) ?? panelOf([]);
const takeaways = (id: string) => named(id).panels.map(takeaway);

it("numbers that compete are named each once; nobody is said to be right", () => {
  expect(takeaways("competing-numbers")).toEqual([
    "How many missiles?: more than 12 (The Agency), 16 (The Agency), fewer than 20 (The Gazette) or about 24 (Rudaw). Why they differ: different counters.",
  ]);
});

it("a count is told with the ceiling of its day, and it is said that others have only one", () => {
  expect(takeaways("ceilings")).toEqual([
    "Allowed and counted: 4350 counted, 4087 allowed (2022-02-01); about 5200 counted, 5262 allowed (2023-12-01); every other row has a count or a ceiling alone.",
  ]);
});

it("a tally is told with its scope, each total with the day that it was counted to", () => {
  expect(takeaways("tallies")[0]).toContain(
    "Three tallies: The ministry: rockets: 10 by 2019-12-27; The Agency: attacks on embassies or troops, whoever was in them: 19 by 2020-02-16, just under 90 by 2020-11-02;",
  );
});

it("a strip says from which event to which it goes", () => {
  expect(takeaways("strip-beside-a-level")[1]).toBe(
    "Meanwhile: 4 events, from “The count begins” to “Talks go on through the month”.",
  );
});

it("two accounts are counted by where a mark stands, and lanes by their marks", () => {
  expect(takeaways("two-accounts")).toEqual([
    "What each account tells: 4 rows: 1 with a mark on both sides, 2 under “The Agency” alone, 1 under “The Gazette” alone.",
  ]);
  expect(takeaways("plans-and-reports")).toEqual([
    "Plans and reports: The mission (3), The soldiers (1); 2 of the 4 marks are plans.",
  ]);
});

it("a plan is said to be no report, and silence no denial", () => {
  expect(howToRead(named("plans-and-reports"))).toContain("a dashed line is a plan");
  expect(cannotTell(named("plans-and-reports")).join(" ")).toContain("not what happened");
  expect(cannotTell(named("two-accounts")).join(" ")).toContain("silence is no denial");
  expect(howToRead(named("two-accounts"))).toContain("it says “not in this article”");
});

it("says what each shape of the chart means, and of no other", () => {
  expect(howToRead(named("every-hedge"))).toBe(
    "A filled mark is a number given without a hedge; a hollow one “about”; half a mark before the number “nearly”; half a mark beyond it “just over”; a foot across the number with an arrow upward says “at least” or “more than”; a foot across it with an arrow downward “up to” or “fewer than”. Larger marks, with bold labels, come from the five articles that this site is built from, the others from context sources.",
  );
  expect(howToRead(panelOf([report("2020-01-01", 5)]))).toBe(
    "A filled mark is a number given without a hedge. All marks come from context sources.",
  );
});

it("has a short key above the drawing: of the signs that it has, and of no other", () => {
  expect(keyOf(named("every-hedge"))).toBe(
    "Bold: from the five articles; hollow: about; half: nearly or just over; arrow: at least or more than; arrow back: up to or fewer than.",
  );
  expect(keyOf(named("ceilings"))).toContain("ook: a ceiling");
  expect(keyOf(named("two-accounts"))).toContain("ring: said nothing of it");
  expect(keyOf(panelOf([report("2020-01-01", 5)]))).toBe("");
  expect(keyOf(panelOf([report("2020-01-01", 5, "about", { core: true })]))).toBe("Hollow: about.");
});

it("names ceilings, rows and events where there are any", () => {
  expect(howToRead(named("ceilings"))).toContain("an upright with a cap is a ceiling");
  expect(howToRead(named("tallies"))).toContain("where it begins without an upright");
  expect(howToRead(named("competing-numbers"))).toContain("with an arrow to the right says");
  expect(howToRead(named("strip-beside-a-level"))).toContain(
    "a dot is an event on its day; a bar is one that is dated only to a month or a year",
  );
});

it("says whose the marks are: all of the five articles, none, or some", () => {
  const [core, context] = [report("2020-01-01", 5, "exact", { core: true }), report("2021-01-01", 5)];
  expect(howToRead(panelOf([core, core]))).toContain(
    ". All marks come from the five articles that this site is built from.",
  );
  expect(howToRead(panelOf([context]))).toContain(". All marks come from context sources.");
  expect(howToRead(panelOf([core, context]))).toContain(
    ". Larger marks, with bold labels, come from the five articles that this site is built from, the others",
  );
});
