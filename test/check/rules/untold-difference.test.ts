import { describe, expect, it } from "vitest";
import type { Site } from "../../../src/content/site.ts";
import { siteOf } from "../../content/site-of.ts";
import { siteDiagnostics } from "../site-diagnostics.ts";

const untold = (site: Site) => siteDiagnostics(site, ["untold-difference"]);

const FIVE = { value: 5, asOf: "2024-01-08", since: "2023-10-17" };
const QUESTION = { question: "How many were there?", weWrite: "Both of the numbers.", why: "Neither is better known." };

/** The messages for two figures that are alike but for what the second changes. */
const told = (second: Readonly<Record<string, unknown>>, differences?: Readonly<Record<string, unknown>>) => {
  const claims = { one: FIVE, two: { ...FIVE, ...second }, three: { ...FIVE, place: "jordan" } };
  return untold(siteOf({ claims, ...(differences ? { differences } : {}) })).map(({ rule }) => rule);
};

describe("two figures that are not equal must have a difference that tells of them", () => {
  it("where they are of the same thing, place, day and beginning", () => {
    expect(told({ value: 6 })).toEqual(["untold-difference"]);
    expect(told({ value: 5 })).toEqual([]);
  });

  it.each([
    ["beginning", { since: "2023-10-18" }],
    ["day", { asOf: "2024-01-09" }],
    ["place", { place: "syria" }],
    ["thing", { measure: "us-bases" }],
  ])("not where they are of another %s", (_, other) => {
    expect(told({ value: 6, ...other })).toEqual([]);
  });

  it("a total since a day and a number without a beginning are not the same thing", () => {
    const site = siteOf({ claims: { one: FIVE, two: { value: 6, asOf: FIVE.asOf } } });
    expect(untold(site)).toEqual([]);
  });

  it("one difference must have both of them", () => {
    const sides = (...names: string[]) => names.map((name) => [`agency#${name}`]);
    expect(told({ value: 6 }, { how: { ...QUESTION, sides: sides("one", "two") } })).toEqual([]);
    const apart = {
      how: { ...QUESTION, sides: sides("one", "three") },
      why: { ...QUESTION, sides: sides("two", "three") },
    };
    expect(told({ value: 6 }, apart)).toEqual(["untold-difference"]);
  });
});
