import { drawnChart } from "../charts/drawn-chart.ts";
import type { Embedded } from "./embed-snippet.ts";
import { oEmbed, type OEmbed } from "./oembed.ts";
import type { ResolvedChart } from "../content/site.ts";
import { absolute } from "./absolute.ts";
import { captionsOf, creditOf } from "../charts/chart-captions.ts";
import { thumbnailOf } from "./chart-picture.ts";
import { embedHeight } from "./embed-height.ts";
import { SITE } from "../model/site-facts.ts";

/** Where an embedded chart says that its claims are. */
export const LISTED = "listed on the chart’s own page";

/** A chart as others may show it in their pages. */
export function embedOf(file: ResolvedChart): Embedded {
  const { narrow, wide } = drawnChart(file);
  const { headline, measured, notes } = captionsOf(file, "");
  const [key = ""] = notes;
  const credit = `${creditOf(file)}, ${LISTED}`;
  const { most, css } = embedHeight({ headline, measured, notes: [key, credit], narrow, wide });
  return {
    title: file.data.title,
    address: absolute(`/embed/${file.id}/`),
    height: most,
    fitted: css,
  };
}

/** The same for programs that embed what is pasted into them. */
export function chartOEmbed(file: ResolvedChart): OEmbed {
  const site = { name: SITE.name, address: absolute("/") };
  return oEmbed("../oembed.schema.json", site, embedOf(file), 720, thumbnailOf(file));
}
