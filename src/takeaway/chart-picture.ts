import { drawnChart, markWords } from "../charts/drawn-chart.ts";
import { oncePer } from "../content/once-per.ts";
import type { ResolvedChart } from "../content/site.ts";
import { absolute, address, ORIGIN } from "./absolute.ts";
import { captionsOf } from "../charts/chart-captions.ts";
import { frameAround } from "../charts/svg/frame.ts";
import { printScene } from "../charts/svg/print-scene.ts";
import type { Thumbnail } from "./oembed.ts";

/** The width of a chart's PNG, in pixels: twice that of the drawing, its margins within. */
export const PICTURE_WIDTH = 1400;

/** A chart's wide drawing in the frame that it is passed around in. */
export const pictureOf = oncePer((file: ResolvedChart) => {
  const { wide: scene } = drawnChart(file);
  const page = `/charts/${file.id}/` as const;
  const listedAt = ORIGIN === undefined ? address(page) : absolute(page);
  return { scene, frame: frameAround(scene, captionsOf(file, listedAt)) };
});

/** A chart's PNG, for programs that show a picture beside a link. */
export function thumbnailOf(file: ResolvedChart): Thumbnail {
  const { width, height } = pictureOf(file).frame;
  return {
    address: absolute(`/charts/${file.id}.png`),
    width: PICTURE_WIDTH,
    height: Math.round((height * PICTURE_WIDTH) / width),
  };
}

/**
 * A chart as an SVG file that stands alone.
 *
 * @param css its style
 */
export function pictureSvg(file: ResolvedChart, css: string): string {
  const { scene, frame } = pictureOf(file);
  return printScene(scene, css, { frame, words: markWords(file) });
}
