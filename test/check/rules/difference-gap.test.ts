import { describe, expect, it } from "vitest";
import { siteOf } from "../../content/site-of.ts";
import { siteDiagnostics } from "../site-diagnostics.ts";

type Keys = Readonly<Record<string, unknown>>;

const PANEL = { draws: "question", label: "How many?", difference: "how" };

/** What is said of a drawn difference of 3, published on 9 January 2024, and another number. */
function said(gap: string, other: Keys, published = "2024-01-09") {
  const source = { published: { date: published, basis: "stated" }, claims: { other } };
  const how = {
    question: "How many were there?",
    sides: [["agency#three"], ["gazette#other"]],
    weWrite: "Both of the numbers.",
    why: "Neither is better known.",
    gap,
  };
  const site = siteOf({
    claims: { three: { value: 3, countedBy: "the ministry" } },
    sources: { gazette: source },
    chart: { panels: [PANEL] },
    differences: { how },
  });
  return siteDiagnostics(site, ["difference-gap"]).map(({ message }) => message);
}

describe("the gap between two numbers is borne out by them", () => {
  it("another counter is one of another name, or an outlet that names none", () => {
    expect(said("counter", { value: 9, countedBy: "the ministry" })).toEqual(["all the numbers have one counter"]);
    expect(said("counter", { value: 9, countedBy: "the army" })).toEqual([]);
    expect(said("counter", { value: 9 })).toEqual([]);
  });

  it("another day is one that a number is about, or that it was reported on", () => {
    const one = ["all the numbers are of one day and were reported on one day"];
    expect(said("day", { value: 9 })).toEqual(one);
    expect(said("day", { value: 9, asOf: "2024-01-07" })).toEqual([]);
    expect(said("day", { value: 9 }, "2024-01-10")).toEqual([]);
  });

  it("a number that grew was reported later and is greater", () => {
    const not = ["not every later report has the greater number"];
    expect(said("grew", { value: 9 }, "2024-01-10")).toEqual([]);
    expect(said("grew", { value: 2 }, "2024-01-10")).toEqual(not);
    expect(said("grew", { value: 9 })).toEqual(not);
  });

  it("what numbers do not show is left to the editor", () => {
    for (const gap of ["scope", "unknown"]) expect(said(gap, { value: 9, countedBy: "the ministry" })).toEqual([]);
  });
});
