import { drawnChart } from "../charts/drawn-chart.ts";
import { drawStrip } from "../charts/event-strip/scene.ts";
import { toStrip } from "../charts/event-strip/strip.ts";
import { WIDTHS } from "../charts/draw-chart.ts";
import { thumbnail } from "../charts/svg/thumbnail.ts";
import { oncePer } from "../content/once-per.ts";
import type { ResolvedChart } from "../content/site.ts";
import type { Path } from "../takeaway/absolute.ts";
import { chartNamed, explainers, site, type Explainer } from "./the-site.ts";

/** What stands for a page in a list of pages. */
export interface Card {
  readonly path: Path;
  readonly title: string;
  /** A sentence on what is there. */
  readonly words: string;
  /** A small picture as SVG; empty where the page draws nothing. */
  readonly picture: string;
}

/** A card for every explainer, in their order, each with its own first drawing. */
export function explainerCards(): readonly Card[] {
  return explainers().map((explainer) => ({
    path: `/explainers/${explainer.slug}/`,
    title: explainer.data.question,
    words: explainer.data.summary,
    picture: explainerPicture(explainer),
  }));
}

/** A card for every chart, in their order. */
export function chartCards(): readonly Card[] {
  return [...site().charts.values()].map((file) => ({
    path: `/charts/${file.id}/`,
    title: file.data.title,
    words: file.data.measured,
    picture: chartPicture(file),
  }));
}

/** The small picture of a chart. */
export const chartPicture = oncePer((file: ResolvedChart) => thumbnail(drawnChart(file).narrow));

/** That of an explainer’s first drawing; empty where it draws nothing. */
export const explainerPicture = oncePer(({ uses }: Explainer) => {
  const [chart] = uses.charts;
  const [first, last] = uses.timelines[0]?.split("/") ?? [];
  if (chart !== undefined) return chartPicture(chartNamed(chart));
  if (first === undefined || last === undefined) return "";
  return thumbnail(drawStrip(toStrip(site().timeline, first, last), WIDTHS[0]));
});
