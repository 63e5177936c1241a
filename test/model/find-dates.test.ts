import { expect, it } from "vitest";
import { findDates } from "../../src/model/find-dates.ts";

it.each([
  ["On 8 January 2024 the Pentagon", ["2024-01-08"]],
  ["in January 2020", ["2020-01"]],
  ["between 2014 and 2017", ["2014", "2017"]],
  ["from 27 December 2019 to 8 January 2020", ["2019-12-27", "2020-01-08"]],
  ["on 7 and 8 March 2020", ["2020-03-07", "2020-03-08"]],
  ["since mid-October 2023", ["2023-10"]],
  ["on 5 January the parliament", ["01-05"]],
  ["on 8\u00a0January\u00a02024", ["2024-01-08"]],
  ["on 8\nJanuary 2024 and in\n2023", ["2024-01-08", "2023"]],
  ["on 27–28 January 2024", ["2024-01-27", "2024-01-28"]],
  ["on 5, 6 and 7 January 2024", ["2024-01-05", "2024-01-06", "2024-01-07"]],
  ["between 1980 and 1988, and on 3 July 1988", ["1980", "1988", "1988-07-03"]],
  ["In 2014, troops came; since 2014 they have stayed", ["2014", "2014"]],
])("“%s” holds the dates %j", (text, datetimes) => {
  expect(findDates(text).map(({ datetime }) => datetime)).toEqual(datetimes);
});

it.each([
  "about 2,003 troops",
  "in 2003 troops",
  "some 2500",
  "12,018 January",
  "a 2024 plan",
  "22 attacks",
  "cut to 2000 US soldiers",
  "the 1900 others",
  "around 2000 drones",
  "of 2000 US soldiers",
])("“%s” holds no date", (text) => {
  expect(findDates(text)).toEqual([]);
});

it("takes no day that is not on the calendar: its number stays behind to be found", () => {
  expect(findDates("on 31 February 2024").map(({ start, datetime }) => [start, datetime])).toEqual([[6, "2024-02"]]);
});
