import { drawChart, WIDTHS } from "../chart/draw-chart.ts";
import type { ChartFile, Library } from "../evidence/library.ts";
import { absolute, ORIGIN } from "./absolute.ts";
import { address } from "./address.ts";
import { captionsOf, markWords } from "./chart-captions.ts";
import { toChart } from "./chart-input.ts";
import { frameAround } from "./svg/frame.ts";
import { printScene } from "./svg/print-scene.ts";

/** The width of a chart's PNG, in pixels: twice that of the drawing, its margins within. */
export const PICTURE_WIDTH = 1400;

/** A chart's wide drawing in the frame that it is passed around in. */
export function pictureOf(file: ChartFile, library: Library) {
  const scene = drawChart(toChart(file, library), WIDTHS[1]);
  const page = `/charts/${file.id}/` as const;
  const listedAt = ORIGIN === undefined ? address(page) : absolute(page);
  return { scene, frame: frameAround(scene, captionsOf(file, library, listedAt)) };
}

/**
 * A chart as an SVG file that stands alone.
 *
 * @param css its style
 */
export function chartSvg(file: ChartFile, library: Library, css: string): string {
  const { scene, frame } = pictureOf(file, library);
  return printScene(scene, css, { frame, words: markWords(file, library) });
}
