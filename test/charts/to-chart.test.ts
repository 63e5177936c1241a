import { expect, it } from "vitest";
import type { TimeSeries } from "../../src/charts/time-series/panel.ts";
import { toChart } from "../../src/charts/to-chart.ts";
import { chartOf, siteOf } from "../content/site-of.ts";

const PANEL = {
  draws: "figures",
  label: "Iraq",
  measure: "us-troops",
  place: "iraq",
  from: "2024-01-01",
  until: "2024-01-31",
};
const chartFrom = (...[content]: Parameters<typeof siteOf>) => {
  const site = siteOf({ ...content, chart: { panels: [PANEL], ...content.chart } });
  return toChart(chartOf(site));
};

it("a chart says what is counted for other places and is not drawn, how much of it, place by place", () => {
  const syria = { place: "syria" };
  const { leftOut } = chartFrom({ claims: { here: {}, one: syria, three: syria, two: { place: "jordan" } } });
  expect(leftOut).toEqual([
    "What is counted for Syria: 2 reports of that, not drawn here.",
    "What is counted for Jordan: one report of that, not drawn here.",
  ]);
});

it("a chart says how much was reported for other times", () => {
  const { leftOut } = chartFrom({ claims: { here: {}, later: { asOf: "2024-02-01" } } });
  expect(leftOut).toEqual(["What was reported for other times: one report, not drawn here."]);
});

it("a chart names what it leaves out: number, hedge, day and outlet, and why", () => {
  const leftOut = [{ claim: "agency#out", why: "It counts allies too." }];
  const claims = { here: {}, out: { value: 7, qualifier: "at-least", asOf: "2024-01-09" } };
  expect(chartFrom({ claims, chart: { leftOut } }).leftOut).toEqual([
    "At least 7 on 9 January 2024 (The Agency) is left out: It counts allies too.",
  ]);
});

it("a report of a day stands on it; one of a month, or of about a day, in it", () => {
  const { panels } = chartFrom({
    claims: { a: { asOf: "2024-01-08" }, b: { asOf: "2024-01-09~" }, c: { asOf: "2024-01" } },
  });
  const [panel] = panels as readonly TimeSeries[];
  expect(panel?.reports.map(({ when }) => when)).toEqual([
    "in January 2024",
    "on 8 January 2024",
    "in about 9 January 2024",
  ]);
});
