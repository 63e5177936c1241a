import { describe,expect,it } from "vitest";
import { drawnClaims,eventPanel } from "../../src/content/chart-claims.ts";
import { CHART_RULES, siteDiagnostics } from "../check/site-diagnostics.ts";
import { chartOf,siteOf } from "./site-of.ts";

const PANEL = {
  draws: "figures",
  label: "Iraq",
  measure: "us-troops",
  place: "iraq",
  from: "2022-03",
  until: "2024-02",
};
type Keys = Readonly<Record<string, unknown>>;

/** What a chart of these panels makes of claims that are given by key. */
function drawnFrom(claims: Readonly<Record<string, Keys>>, panels: readonly Keys[] = [PANEL], rest: Keys = {}) {
  const site = siteOf({ claims, chart: { panels, ...rest }, ...rest });
  const chart = chartOf(site).claims;
  const keys = (all: readonly { readonly key: string }[]) => all.map(({ key }) => key);
  return {
    site,
    panels: chart.panels.map(({ figures, ceilings }) => ({ figures: keys(figures), ceilings: keys(ceilings) })),
    elsewhere: keys(chart.elsewhere),
    otherTimes: keys(chart.otherTimes),
    drawn: keys(drawnClaims(chart)),
  };
}

describe("a panel draws what lies within its times", () => {
  it.each(["2022-03-01", "2024-02-29", "2022-03", "2024-02", "2023"])(
    "its first day and its last included: %s",
    (asOf) => {
      expect(drawnFrom({ it: { asOf } }).panels).toEqual([{ figures: ["it"], ceilings: [] }]);
    },
  );

  it.each(["2022-02-28", "2024-03-01", "2022", "2024"])(
    "no day before or after, nor a date that may mean one: %s",
    (asOf) => {
      const { panels, otherTimes, elsewhere } = drawnFrom({ it: { asOf } });
      expect(panels).toEqual([{ figures: [], ceilings: [] }]);
      expect({ otherTimes, elsewhere }).toEqual({ otherTimes: ["it"], elsewhere: [] });
    },
  );

  it("a panel of one day has the figure of that day", () => {
    const day = { ...PANEL, from: "2024-01-08", until: "2024-01-08" };
    const { panels, site } = drawnFrom({ it: { asOf: "2024-01-08" } }, [day]);
    expect(panels[0]?.figures).toEqual(["it"]);
    expect(siteDiagnostics(site, CHART_RULES)).toEqual([]);
  });

  it("two panels that meet share no day", () => {
    const panels = [
      { ...PANEL, until: "2023-06-30" },
      { ...PANEL, from: "2023-07-01" },
    ];
    const { panels: drawn, site } = drawnFrom(
      { last: { asOf: "2023-06-30" }, first: { asOf: "2023-07-01" } },
      panels,
    );
    expect(drawn.map(({ figures }) => figures)).toEqual([["last"], ["first"]]);
    expect(siteDiagnostics(site, CHART_RULES)).toEqual([]);
  });
});

it("figures stand in order of their days, those of one day by name, the finer date first", () => {
  const asOf = (day: string) => ({ asOf: day });
  const claims = { c: asOf("2023-05-02"), b: asOf("2023-05"), d: asOf("2023-05-01"), a: asOf("2023-05-02") };
  expect(drawnFrom(claims).panels[0]?.figures).toEqual(["d", "b", "a", "c"]);
});

it("a measure in another place, and one of another thing, are no figures of the panel; only the first is counted as not drawn", () => {
  const { panels, elsewhere, otherTimes } = drawnFrom({
    here: {},
    there: { place: "syria" },
    other: { measure: "us-bases" },
  });
  expect(panels[0]?.figures).toEqual(["here"]);
  expect({ elsewhere, otherTimes }).toEqual({ elsewhere: ["there"], otherTimes: [] });
});

it("ceilings are kept apart from what is counted", () => {
  const claims = { count: {}, cap: { measure: "us-troops-cap" } };
  const { panels } = drawnFrom(claims, [{ ...PANEL, draws: "ceilings", ceilings: "us-troops-cap" }]);
  expect(panels).toEqual([{ figures: ["count"], ceilings: ["cap"] }]);
});

it("a panel of tallies draws the running totals of its measures and place, and what is no running total is told of", () => {
  const [rockets, all] = [{ measure: "rockets", since: "2019-10" }, { measure: "attacks", since: "2019-10" }];
  const claims = { rockets, all, there: { ...all, place: "syria" }, once: { measure: "attacks" } };
  const tallies = ["rockets", "attacks"].map((measure) => ({ measure, counts: "The Agency: attacks" }));
  const panel = { draws: "tallies", label: "Tallies", place: "iraq", tallies };
  const { panels, elsewhere, otherTimes } = drawnFrom(claims, [panel]);
  expect(panels.map(({ figures }) => figures.toSorted())).toEqual([["all", "rockets"]]);
  expect([elsewhere, otherTimes]).toEqual([["there"], ["once"]]);
});

it("what is left out by name is neither drawn nor counted as not drawn", () => {
  const leftOut = [{ claim: "agency#out", why: "It is a guess of nobody in particular." }];
  const { panels, elsewhere, otherTimes } = drawnFrom({ it: {}, out: {} }, [PANEL], { leftOut });
  expect({ panels, elsewhere, otherTimes }).toEqual({
    panels: [{ figures: ["it"], ceilings: [] }],
    elsewhere: [],
    otherTimes: [],
  });
});

it("numbers that compete stand by size, and need two at least", () => {
  const sides = (...keys: string[]) => ({
    how: {
      question: "How many were there?",
      sides: keys.map((key) => [`agency#${key}`]),
      weWrite: "Both of the numbers.",
      why: "Neither is better known.",
      gap: "unknown",
    },
  });
  const claims = { nine: { value: 9 }, three: { value: 3 }, held: { kind: "position" } };
  const panel = { draws: "question", label: "How many?", difference: "how" };
  const site = (keys: string[]) => siteOf({ claims, chart: { panels: [panel] }, differences: sides(...keys) });
  const both = site(["nine", "three"]);
  expect(chartOf(both).claims.panels[0]?.figures.map(({ key }) => key)).toEqual(["three", "nine"]);
  expect(siteDiagnostics(both, CHART_RULES)).toEqual([]);
  expect(siteDiagnostics(site(["nine", "held"]), CHART_RULES).map(({ message }) => message)).toEqual([
    'the difference "how" has one figure to draw',
  ]);
});

it("an event is marked in the first panel of figures whose times hold it, and its claim counted once", () => {
  const panels = [
    { ...PANEL, place: "syria", label: "Syria", until: "2023-12-31" },
    { ...PANEL, label: "Iraq" },
  ];
  const events = [{ claim: "agency#left", label: "They left" }];
  const claims = {
    here: {},
    there: { place: "syria", asOf: "2023-01-01" },
    left: { kind: "event", asOf: "2023-12-31" },
  };
  const site = siteOf({ claims, chart: { panels, events } });
  const chart = chartOf(site);
  const positionOf = (key: string) => {
    const claim = site.claims.get(`agency#${key}`);
    return claim && eventPanel(chart.data, claim);
  };
  expect(positionOf("left")).toBe(0);
  expect(positionOf("here")).toBe(1);
  expect(drawnClaims(chart.claims).map(({ key }) => key)).toEqual(["there", "here", "left"]);
});
