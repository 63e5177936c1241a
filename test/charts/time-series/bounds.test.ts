import { describe, expect, it } from "vitest";
import { findGaps, longestGap } from "../../../src/charts/time-series/gaps.ts";
import { oneScale, panelScales } from "../../../src/charts/time-series/panel-scales.ts";
import { highest } from "../../../src/charts/time-series/highest.ts";
import type { TimeSeries } from "../../../src/charts/time-series/panel.ts";
import { panelOf, report } from "../../../src/charts/examples/parts.ts";

describe("the highest of some reports", () => {
  it("is that of the highest number, whatever its hedge", () => {
    expect(highest([report("2020-01-01", 8, "more-than"), report("2021-01-01", 9, "up-to")])?.value).toBe(9);
    expect(highest([])).toBeUndefined();
  });

  it.each(["at-least", "more-than"] as const)("of equal numbers is the one that may be more: %s", (qualifier) => {
    const [exact, bound] = [report("2020-01-01", 9), report("2021-01-01", 9, qualifier)];
    expect(highest([exact, bound])).toBe(bound);
    expect(highest([bound, exact])).toBe(bound);
  });

  it.each(["about", "up-to", "fewer-than"] as const)(
    "of equal numbers that cannot be more is the first: %s",
    (qualifier) => {
      const [exact, other] = [report("2020-01-01", 9), report("2021-01-01", 9, qualifier)];
      expect(highest([exact, other])).toBe(exact);
      expect(highest([other, exact])).toBe(other);
    },
  );
});

describe("the scales of panels", () => {
  const scalesOf = (...values: number[]) =>
    panelScales(values.map((value) => panelOf([report("2020-01-01", value)]).panels[0] as TimeSeries));

  it("panels of which one is at most eight times the other count the same to the pixel", () => {
    expect(oneScale(scalesOf(8000, 4000))).toBe(true);
    expect(scalesOf(8000, 1000).map(({ top, height }) => top / height)[1]).toBeCloseTo(8000 / 168);
  });

  it("one more than eight times as large has a scale of its own", () => {
    expect(oneScale(scalesOf(8001, 1000))).toBe(false);
    expect(scalesOf(8001, 1000).map(({ top }) => top)[0]).toBe(8001);
  });
});

describe("a stretch without a report", () => {
  const gapsOf = (...days: string[]) => {
    const panel = panelOf(days.map((day) => report(day, 5))).panels[0] as TimeSeries;
    return {
      gaps: findGaps({ ...panel, from: Date.UTC(2019, 0, 1), until: Date.UTC(2021, 0, 1) }),
      longest: longestGap(panel),
    };
  };

  it("is named where it is longer than a year, and not where it is a year", () => {
    // From the end of the day to the panel's end: 366 days, then 367, 2020 being a leap year.
    expect(gapsOf("2019-06-01", "2019-12-31").gaps).toEqual([]);
    expect(gapsOf("2019-06-01", "2019-12-30").gaps).toHaveLength(1);
  });

  it("that is the longest is the first of two that are equal", () => {
    const { longest } = gapsOf("2019-01-01", "2019-01-03", "2019-01-05");
    expect(longest?.from).toBe(Date.UTC(2019, 0, 2));
  });
});
