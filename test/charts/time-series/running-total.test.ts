import { describe, expect, it } from "vitest";
import { growths, isRunningTotal, overtaking } from "../../../src/charts/time-series/running-total.ts";
import type { Qualifier } from "../../../src/model/quantity.ts";
import { report } from "../../../src/charts/examples/parts.ts";

const total = { since: "2023-10-17", countedBy: "the Pentagon (one spokesman)" };
const counted = (day: string, value: number, more: Parameters<typeof report>[3] = {}, hedge: Qualifier = "exact") =>
  report(day, value, hedge, { ...total, ...more });
const boxes = (...reports: ReturnType<typeof counted>[]) =>
  growths({ reports, series: [] }).map(({ from, to }) => [from.value, to.value]);

describe("where a running total lay between two counts", () => {
  it("is known of neighbouring exact counts of one body, whoever spoke for it", () => {
    const other = { countedBy: "the Pentagon (another)" };
    expect(boxes(counted("2023-11-01", 5), counted("2023-11-03", 9, other), counted("2023-11-09", 20))).toEqual([
      [5, 9],
      [9, 20],
    ]);
  });

  it.each([
    ["another body counts", { countedBy: "the embassy" }],
    ["it counts from another day", { since: "2023-10-18" }],
    ["nobody is said to have counted", { countedBy: undefined }],
    ["it counts from no day that is told", { since: undefined }],
  ])("is not known where %s", (_, more) => {
    expect(boxes(counted("2023-11-01", 5), counted("2023-11-03", 9, more))).toEqual([]);
  });

  it("is not known of a bound, of a count that was revised down, and of two for one day", () => {
    expect(boxes(counted("2023-11-01", 5), counted("2023-11-03", 9, {}, "at-least"))).toEqual([]);
    expect(boxes(counted("2023-11-01", 9), counted("2023-11-03", 5))).toEqual([]);
    expect(boxes(counted("2023-11-01", 5), counted("2023-11-01", 9))).toEqual([]);
  });

  it("is drawn of no panel of two series", () => {
    const reports = [counted("2023-11-01", 5), counted("2023-11-03", 9)];
    expect(growths({ reports, series: ["Here", "There"] })).toEqual([]);
  });
});

it("a running total counts from a day on, in every report", () => {
  expect(isRunningTotal({ reports: [counted("2023-11-01", 5)] })).toBe(true);
  expect(isRunningTotal({ reports: [counted("2023-11-01", 5), report("2023-11-02", 6)] })).toBe(false);
  expect(isRunningTotal({ reports: [] })).toBe(false);
});

describe("the second series overtakes the first", () => {
  const second = (day: string, value: number, hedge: Qualifier = "exact") => counted(day, value, { series: 1 }, hedge);
  const turn = (...reports: ReturnType<typeof counted>[]) => overtaking({ reports })?.value;

  it("at the first report that is above one of the same day, after one that was not", () => {
    const before = [counted("2023-11-06", 20), second("2023-11-06", 18)];
    expect(turn(...before, counted("2023-11-14", 27), second("2023-11-14", 28), second("2023-11-21", 34))).toBe(28);
    expect(turn(...before, second("2023-11-14", 28))).toBeUndefined();
    expect(turn(counted("2023-11-14", 27), second("2023-11-14", 28))).toBeUndefined();
  });

  it("but for bounds, which may be more", () => {
    const before = [counted("2023-11-06", 20), second("2023-11-06", 18)];
    expect(turn(...before, counted("2023-11-14", 27, {}, "at-least"), second("2023-11-14", 28))).toBeUndefined();
  });
});
