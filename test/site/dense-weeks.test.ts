import { expect, it } from "vitest";
import { DENSE_WEEKS } from "../../src/site/dense-weeks.ts";
import { findDates } from "../../src/model/find-dates.ts";
import { formatPartialDate, partialDateOf } from "../../src/model/partial-date.ts";

it.each(DENSE_WEEKS)(
  "the weeks that are drawn larger are those that their label names: $label",
  ({ from, to, label, short }) => {
    const [first, last] = [from, to].map((day) => formatPartialDate(partialDateOf(day)));
    expect(label).toBe(`${String(first)} to ${String(last)}`);
    // In short: `27 Dec–8 Jan 2020`, the year of the first left out where a reader can tell.
    const months = (words: string) => words.match(/\p{Lu}\p{Ll}{2}/gu);
    expect(months(short)).toEqual(months(label));
    expect(short.endsWith(to.slice(0, 4))).toBe(true);
    expect(findDates(`from ${label}`).map(({ datetime }) => datetime)).toEqual([from, to]);
  },
);
