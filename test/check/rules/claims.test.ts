import { describe, expect, it } from "vitest";
import { siteOf } from "../../content/site-of.ts";
import { siteDiagnostics } from "../site-diagnostics.ts";

const RULES = ["quote-too-long", "figure-not-in-quote", "figure-disagrees", "dates-out-of-order"];

/** The rules that a claim breaks. */
const broken = (claim: Readonly<Record<string, unknown>>) =>
  siteDiagnostics(siteOf({ claims: { claim } }), RULES).map(({ rule }) => rule);

const words = (count: number) => ["5", ...Array.from({ length: count - 1 }, () => "soldiers")].join(" ");

describe("how many words a quote may have", () => {
  it.each([
    ["figure", 12],
    ["event", 12],
    ["position", 12],
    ["quotation", 25],
  ])("a %s has at most %i: one more is too long", (kind, most) => {
    expect(broken({ kind, quote: words(most) })).toEqual([]);
    expect(broken({ kind, quote: words(most + 1) })).toEqual(["quote-too-long"]);
  });
});

describe("the dates of a figure", () => {
  it.each([
    ["a day before", "2024-01-07", "2024-01-08"],
    ["the same day", "2024-01-08", "2024-01-08"],
    ["a day of the month that it is of", "2024-01-17", "2024-01"],
    ["the month of the day that it is of", "2024-01", "2024-01-08"],
  ])("a running total may count since %s", (_, since, asOf) => {
    expect(broken({ since, asOf })).toEqual([]);
  });

  it.each([
    ["the day after", "2024-01-09", "2024-01-08"],
    ["the month after", "2024-02", "2024-01"],
  ])("a running total may not count since %s", (_, since, asOf) => {
    expect(broken({ since, asOf })).toEqual(["dates-out-of-order"]);
  });
});

it("a figure's quote shows its very number, and our sentence no other", () => {
  expect(broken({ value: 2500, quote: "about 2,500 soldiers", says: "There were 2,500 soldiers there." })).toEqual([]);
  expect(broken({ value: 2500, quote: "about 2,501 soldiers" })).toEqual(["figure-not-in-quote"]);
  expect(broken({ value: 2500, quote: "2,500 soldiers", says: "There were 2,501 soldiers there." })).toEqual([
    "figure-disagrees",
  ]);
  expect(broken({ kind: "position", says: "He asked for 5 more." })).toEqual(["figure-disagrees"]);
});
