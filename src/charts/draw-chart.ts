import { round } from "./draw/round.ts";
import type { Scene, Shape } from "./draw/scene.ts";
import { byKind, kindOf } from "./kinds.ts";
import { describeChart } from "./sentences.ts";
import type { Chart } from "./to-chart.ts";

/** The widths at which every chart is drawn, in pixels: for a phone, and for a column or a page. */
export const WIDTHS = [340, 700] as const;

/**
 * Draws a chart at one width, its panels one above the other. Pure: the same
 * chart and width give the same scene. A chart without reports gives its axes.
 */
export function drawChart(chart: Chart, width: number): Scene {
  const kinds = byKind(chart.panels);
  const gutters = [...kinds].map(([kind, panels]) => kind.gutter?.(panels) ?? 0);
  // On a phone the drawing runs to the edges of the screen; its words should not.
  const inset = width < 500 ? 10 : 0;
  const left = inset + Math.ceil(Math.max(0, ...gutters)) + 9;
  const shapes: Shape[] = [];
  let top = 0;
  for (const panel of chart.panels) {
    const kind = kindOf(panel);
    const block = kind.draw(panel, { inset, left, right: width - 14, width, top }, kinds.get(kind) ?? []);
    shapes.push(...block.shapes);
    top += block.height;
  }
  const { id, title } = chart;
  return { id, width, height: round(top), title, description: describeChart(chart), shapes };
}
