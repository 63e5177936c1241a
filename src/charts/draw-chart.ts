import type { Block, Frame } from "./draw/block.ts";
import { describeChart } from "./describe.ts";
import { drawPanel } from "./time-series/scene.ts";
import { drawRows } from "./dot-rows/scene.ts";
import { drawStripPanel } from "./event-strip/scene.ts";
import { timeExtents } from "./time-series/heights.ts";
import type { Chart, Panel } from "./input.ts";
import { round } from "./draw/round.ts";
import type { Scene, Shape } from "./draw/scene.ts";
import { textWidth, TYPES } from "./draw/text-box.ts";
import { valueTicks } from "./draw/ticks.ts";

/** The widths at which every chart is drawn, in pixels: for a phone, and for a column or a page. */
export const WIDTHS = [340, 700] as const;

/** One function for each kind of panel. */
type Drawers = { readonly [Kind in Panel["kind"]]: (panel: Extract<Panel, { kind: Kind }>, frame: Frame) => Block };

/**
 * Draws a chart at one width, its panels one above the other. Pure: the same
 * chart and width give the same scene. A chart without reports gives its axes.
 */
export function drawChart(chart: Chart, width: number): Scene {
  const extents = timeExtents(chart.panels);
  const drawers: Drawers = {
    time: (panel, frame) => drawPanel(panel, extents.get(panel) ?? { top: 1, height: 1 }, frame),
    rows: drawRows,
    strip: drawStripPanel,
  };
  const ticks = [...extents.values()].flatMap(({ top, height }) => valueTicks(top, height));
  // On a phone the drawing runs to the edges of the screen; its words should not.
  const inset = width < 500 ? 10 : 0;
  const left = inset + Math.ceil(Math.max(0, ...ticks.map(({ label }) => textWidth(label, TYPES.tick)))) + 9;
  const shapes: Shape[] = [];
  let top = 0;
  for (const panel of chart.panels) {
    const draw = drawers[panel.kind] as (panel: Panel, frame: Frame) => Block;
    const block = draw(panel, { inset, left, right: width - 14, width, top });
    shapes.push(...block.shapes);
    top += block.height;
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
