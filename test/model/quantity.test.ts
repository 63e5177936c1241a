import { describe, expect, it } from "vitest";
import { formatNumber, formatQuantity, qualifierIn, quantityInProse, QUALIFIERS } from "../../src/model/quantity.ts";

describe("a quantity", () => {
  it("is never printed without its hedge", () => {
    expect(QUALIFIERS.map((qualifier) => formatQuantity({ value: 2500, qualifier }))).toEqual([
      "2,500",
      "about 2,500",
      "nearly 2,500",
      "just over 2,500",
      "at least 2,500",
      "more than 2,500",
      "up to 2,500",
      "fewer than 2,500",
    ]);
  });

  it.each([
    ["nearly", "just-under"],
    ["slightly less than", "just-under"],
    ["just over", "just-over"],
    ["no fewer than", "at-least"],
    ["not more than", "up-to"],
    ["as many as", "up-to"],
    ["over", "more-than"],
    ["some", "about"],
    ["there were", "exact"],
  ] as const)("is hedged by “%s” as %s", (words, qualifier) => {
    expect(qualifierIn(`In Iraq ${words} `, " troops")).toBe(qualifier);
  });

  it("is hedged by what stands after it, too", () => {
    expect(qualifierIn("", "-plus rockets")).toBe("at-least");
    expect(qualifierIn("", " or more rockets")).toBe("at-least");
  });

  it("has its thousands parted by commas in every locale", () => {
    expect([0, 999, 1000, 192000, 20000000000].map(formatNumber)).toEqual([
      "0",
      "999",
      "1,000",
      "192,000",
      "20,000,000,000",
    ]);
  });

  it("is a word in prose below ten", () => {
    expect(quantityInProse({ value: 0, qualifier: "exact" })).toBe("no");
    expect(quantityInProse({ value: 9, qualifier: "at-least" })).toBe("at least nine");
    expect(quantityInProse({ value: 10, qualifier: "exact" })).toBe("10");
  });
});
