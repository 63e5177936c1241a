import { describe, expect, it } from "vitest";
import { differencesOf } from "../../../src/content/differences.ts";
import { siteOf } from "../../content/site-of.ts";
import { siteDiagnostics } from "../site-diagnostics.ts";

const LISTS = ["event-claims", "difference-sides", "unknown-claim", "unknown-source", "unknown-outlet"];

describe("the claims of an event are of one day", () => {
  const rules = (one: string, other: string) => {
    const on = (asOf: string) => ({ kind: "event", asOf });
    const events = { it: { label: "It happened", claim: "agency#one", also: ["agency#other"] } };
    return siteDiagnostics(siteOf({ claims: { one: on(one), other: on(other) }, events }), LISTS).map(
      ({ rule }) => rule,
    );
  };

  it.each([
    ["2024-01-08", "2024-01-08"],
    ["2024-01-08", "2024-01"],
    ["2024-01-31", "2024-01"],
    ["2024", "2024-01-01"],
  ])("%s may be %s", (one, other) => {
    expect(rules(one, other)).toEqual([]);
    expect(rules(other, one)).toEqual([]);
  });

  it.each([
    ["2024-01-08", "2024-01-09"],
    ["2024-01-31", "2024-02"],
    ["2023", "2024-01-01"],
  ])("%s is not %s", (one, other) => {
    expect(rules(one, other)).toEqual(["event-claims"]);
    expect(rules(other, one)).toEqual(["event-claims"]);
  });
});

it("a claim that a chart leaves out by name is used: it is named under the chart", () => {
  const chart = {
    panels: [
      { draws: "figures", label: "Iraq", measure: "us-troops", place: "iraq", from: "2024-01", until: "2024-02" },
    ],
    leftOut: [{ claim: "agency#out", why: "It is a guess of nobody in particular." }],
  };
  const unused = (left: typeof chart.leftOut) =>
    siteDiagnostics(siteOf({ claims: { drawn: {}, out: { asOf: "2025" } }, chart: { ...chart, leftOut: left } }), [
      "unused-claim",
      "unused-source",
    ]);
  expect(unused(chart.leftOut)).toEqual([]);
  expect(unused([]).map(({ message }) => message)).toEqual(["no page and no chart uses: out"]);
});

it("a page is concerned by each difference of which it uses one claim", () => {
  const about = (...keys: string[]) => ({
    question: "How many were there?",
    sides: keys.map((key) => [`agency#${key}`]),
    weWrite: "Both of the numbers.",
    why: "Neither is better known.",
  });
  const site = siteOf({
    claims: { a: {}, b: {}, c: {}, d: {} },
    differences: { first: about("a", "b"), second: about("b", "c"), third: about("c", "d") },
  });
  const ids = (...used: string[]) => differencesOf(site, used).map(({ id }) => id);
  expect(ids("agency#b")).toEqual(["first", "second"]);
  expect(ids("agency#d", "agency#a")).toEqual(["first", "third"]);
  expect(ids()).toEqual([]);
});
