import { describe, expect, it } from "vitest";
import { timeTicks } from "../../../src/charts/draw/ticks.ts";

const DAY = 24 * 3600 * 1000;
const labels = (from: string, until: string, width = 265) => {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  const x = (at: number) => 50 + ((at - first) / (last - first)) * width;
  return timeTicks(first, last, x, width + 64).map(({ label }) => label);
};

describe("an axis of time", () => {
  it("names on a phone at least three dates, however long it is", () => {
    const from = Date.parse("2003-01-01");
    for (let days = 3; days < 60 * 366; days = Math.ceil(days * 1.07)) {
      const until = new Date(from + days * DAY).toISOString();
      expect(labels("2003-01-01", until).length, `${String(days)} days`).toBeGreaterThanOrEqual(3);
    }
  });

  it("of months gives the year with the first and with each January", () => {
    expect(labels("2023-10-17", "2024-02-07")).toEqual(["Nov 2023", "Dec", "Jan 2024", "Feb"]);
  });

  it("of days counts from its first", () => {
    expect(labels("2019-12-27", "2020-01-08", 640).slice(0, 3)).toEqual(["27 Dec", "29 Dec", "31 Dec"]);
  });
});
