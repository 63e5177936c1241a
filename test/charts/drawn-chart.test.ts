import { afterEach, expect, it, vi } from "vitest";
import { drawnChart, printedChart, printedWithWords } from "../../src/charts/drawn-chart.ts";
import { kind as timeSeries } from "../../src/charts/time-series/kind.ts";
import { chartOEmbed, embedOf } from "../../src/takeaway/chart-embed.ts";
import { pictureOf, pictureSvg } from "../../src/takeaway/chart-picture.ts";
import { chartOf, siteOf } from "../content/site-of.ts";

const PANEL = {
  draws: "figures",
  label: "Iraq",
  measure: "us-troops",
  place: "iraq",
  from: "2024-01-01",
  until: "2024-01-31",
};
const resolved = () => chartOf(siteOf({ claims: { here: {} }, chart: { panels: [PANEL] } }));

afterEach(() => vi.restoreAllMocks());

it("a chart is drawn once for each width, for its figures, its page, its embed and its picture together", () => {
  const draw = vi.spyOn(timeSeries, "draw");
  const chart = resolved();
  for (const _ of [1, 2]) {
    for (const show of [drawnChart, printedChart, printedWithWords, embedOf, chartOEmbed, pictureOf]) show(chart);
    pictureSvg(chart, "");
  }
  expect(draw.mock.calls.map(([, { width }]) => width)).toEqual([340, 700]);
  drawnChart(resolved());
  expect(draw, "another chart is drawn by itself").toHaveBeenCalledTimes(4);
});

it("a chart is printed once with the words of its marks and once without", () => {
  const chart = resolved();
  expect(printedChart(chart)).not.toContain("The force was there.");
  expect(printedWithWords(chart)).toContain("The force was there.");
  expect(printedChart(chart).match(/<svg/g)).toHaveLength(2);
});
