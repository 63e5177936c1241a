import { describe, expect, it } from "vitest";
import {
  comparePartialDates,
  dateBounds,
  formatPartialDate,
  isoDate,
  parsePartialDate,
} from "../../src/model/partial-date.ts";

const date = (text: string) => {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
};
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe("a partial date", () => {
  it.each(["2024", "2024-01", "2024-01-08", "2024~", "2024-01~", "2024-02-29"])("may be %s", (text) => {
    expect(parsePartialDate(text)).toBeDefined();
  });

  it.each([
    "",
    "24",
    "2024-1",
    "2024-13",
    "2024-00",
    "2023-02-29",
    "2024-01-32",
    "2024-01-00",
    "~2024",
    "2024-01-08T00:00",
    "8 January 2024",
  ])("may not be “%s”", (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  it("spans all that it may mean, in UTC, whatever the machine's time zone", () => {
    expect(dateBounds(date("2024"))).toEqual({ start: day("2024-01-01"), end: day("2025-01-01") });
    expect(dateBounds(date("2023-12"))).toEqual({ start: day("2023-12-01"), end: day("2024-01-01") });
    expect(dateBounds(date("2024-02-29"))).toEqual({ start: day("2024-02-29"), end: day("2024-03-01") });
  });

  it("is not widened by ~, for nobody said by how much", () => {
    expect(dateBounds(date("2024-01~"))).toEqual(dateBounds(date("2024-01")));
  });

  it("comes before a later one, and the finer of two that begin together comes first", () => {
    const shuffled = ["2024-02", "2024", "2024-01-08", "2023-12-31", "2024-01", "2024-01-01"].map(date);
    expect(shuffled.sort(comparePartialDates).map(isoDate)).toEqual([
      "2023-12-31",
      "2024-01-01",
      "2024-01",
      "2024",
      "2024-01-08",
      "2024-02",
    ]);
  });

  it("is printed as fine as it is known and no finer", () => {
    expect(formatPartialDate(date("2024-01-08"))).toBe("8 January 2024");
    expect(formatPartialDate(date("2024-01"))).toBe("January 2024");
    expect(formatPartialDate(date("2024~"))).toBe("about 2024");
    expect(isoDate(date("2024-01~"))).toBe("2024-01");
  });
});
