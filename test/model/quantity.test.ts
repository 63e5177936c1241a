import { describe, expect, it } from "vitest";
import { formatNumber, formatQuantity, quantityInProse, QUALIFIERS } from "../../src/model/quantity.ts";

describe("a quantity", () => {
  it("is never printed without its hedge", () => {
    expect(QUALIFIERS.map((qualifier) => formatQuantity({ value: 2500, qualifier }))).toEqual([
      "2,500",
      "about 2,500",
      "at least 2,500",
      "more than 2,500",
      "up to 2,500",
      "fewer than 2,500",
    ]);
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
