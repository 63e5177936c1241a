import { describeChart } from "./describe.ts";
import { drawPanel, panelHeight, type Frame } from "./draw-panel.ts";
import { panelExtents } from "./heights.ts";
import type { Chart } from "./input.ts";
import { round } from "./round.ts";
import type { Scene, Shape } from "./scene.ts";
import { textWidth } from "./text-box.ts";
import { valueTicks } from "./ticks.ts";

/** The widths at which every chart is drawn, in pixels: for a phone, and for a column or a page. */
export const WIDTHS = [340, 700] as const;

/**
 * Draws a chart at one width, its panels one above the other. Pure: the same
 * chart and width give the same scene. A chart without reports gives its axes.
 */
export function drawChart(chart: Chart, width: number): Scene {
  const extents = panelExtents(chart.panels.map(({ reports }) => Math.max(0, ...reports.map(({ value }) => value))));
  const ticks = extents.flatMap(({ top, height }) => valueTicks(top, height));
  // On a phone the drawing runs to the edges of the screen; its words should not.
  const inset = width < 500 ? 10 : 0;
  const left = inset + Math.ceil(Math.max(0, ...ticks.map(({ label }) => textWidth(label)))) + 9;
  const shapes: Shape[] = [];
  let top = 0;
  for (const [i, panel] of chart.panels.entries()) {
    const extent = extents[i];
    if (!extent) continue;
    const frame: Frame = { inset, left, right: width - 14, width, top };
    shapes.push(...drawPanel(panel, extent, frame));
    top += panelHeight(extent);
  }
  return {
    id: chart.id,
    width,
    height: round(top),
    title: chart.title,
    description: describeChart(chart),
    shapes,
  };
}
