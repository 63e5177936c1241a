import { describe, expect, it } from "vitest";
import type { TitleStatement } from "../../../../src/charts/chart-schema.ts";
import { whyNot } from "../../../../src/check/rules/title-not-shown/why-not.ts";
import { isFigure } from "../../../../src/content/site.ts";
import { siteOf } from "../../../content/site-of.ts";

const CLAIMS = {
  "exact-98": { value: 98, asOf: "2024-01-29" },
  "exact-164": { value: 164, asOf: "2024-01-30" },
  "at-least-90": { value: 90, qualifier: "at-least", asOf: "2024-01-01" },
  "up-to-80": { value: 80, qualifier: "up-to", asOf: "2024-01-02" },
  "more-than-164": { value: 164, qualifier: "more-than", asOf: "2024-02" },
  "of-syria": { value: 900, place: "syria", asOf: "2025" },
};
const drawn = [...siteOf({ claims: CLAIMS }).claims.values()].filter(isFigure);
const figure = (key: string) => drawn.find((claim) => claim.key === key);

function follows(key: keyof typeof CLAIMS, is: TitleStatement["is"], against?: keyof typeof CLAIMS): boolean {
  const claim = figure(key);
  if (!claim) throw new Error(`no ${key}`);
  const other = against === undefined ? undefined : figure(against);
  return whyNot(claim, is, against, other, drawn) === undefined;
}

describe("what a title says of two figures follows only where their bounds leave no doubt", () => {
  it.each([
    ["exact-98", "most-of", "exact-164", true],
    ["up-to-80", "most-of", "exact-164", false],
    ["exact-98", "most-of", "more-than-164", false],
    ["exact-98", "below", "exact-164", true],
    ["at-least-90", "below", "exact-98", false],
    ["at-least-90", "above", "up-to-80", true],
    ["up-to-80", "above", "at-least-90", false],
    ["more-than-164", "above", "exact-164", true],
    ["exact-164", "above", "exact-164", false],
  ] as const)("%s is %s %s: %s", (claim, is, against, right) => {
    expect(follows(claim, is, against)).toBe(right);
  });
});

describe("what a title says of one figure is held against all of its measure and place", () => {
  it.each([
    ["at-least-90", "first", true],
    ["exact-98", "first", false],
    ["more-than-164", "last", true],
    ["exact-164", "highest", true],
    ["exact-98", "highest", false],
    ["up-to-80", "lowest", true],
    ["of-syria", "lowest", true],
  ] as const)("%s is the %s: %s", (claim, is, right) => {
    expect(follows(claim, is)).toBe(right);
  });
});

it("a comparison names what it compares with, and nothing else does", () => {
  expect(follows("exact-98", "above")).toBe(false);
  expect(follows("exact-164", "highest", "exact-98")).toBe(false);
});
