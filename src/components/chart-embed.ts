import { drawChart, WIDTHS } from "../chart/draw-chart.ts";
import type { Embedded } from "../cite/embed-snippet.ts";
import { oEmbed } from "../cite/oembed.ts";
import type { ChartFile, Library } from "../evidence/library.ts";
import { absolute } from "./absolute.ts";
import { captionsOf, creditOf } from "./chart-captions.ts";
import { toChart } from "./chart-input.ts";
import { pictureOf, PICTURE_WIDTH } from "./chart-picture.ts";
import { embedHeight } from "./embed-height.ts";
import { SITE } from "./site.ts";

/** Where an embedded chart says that its claims are. */
export const LISTED = "listed on the chart’s own page";

/** A chart as others may show it in their pages. */
export function embedOf(file: ChartFile, library: Library): Embedded {
  const chart = toChart(file, library);
  const [narrow, wide] = [drawChart(chart, WIDTHS[0]), drawChart(chart, WIDTHS[1])];
  const { headline, measured, notes } = captionsOf(file, library, "");
  const [key = ""] = notes;
  const credit = `${creditOf(file, library)}, ${LISTED}`;
  const { most, css } = embedHeight({ headline, measured, notes: [key, credit], narrow, wide });
  return {
    title: file.data.title,
    address: absolute(`/embed/${file.id}/`),
    height: most,
    fitted: css,
  };
}

/** The same for programs that embed what is pasted into them. */
export function chartOEmbed(file: ChartFile, library: Library) {
  const { width, height } = pictureOf(file, library).frame;
  return oEmbed({ name: SITE.name, address: absolute("/") }, embedOf(file, library), 720, {
    address: absolute(`/charts/${file.id}.png`),
    width: PICTURE_WIDTH,
    height: Math.round((height * PICTURE_WIDTH) / width),
  });
}
