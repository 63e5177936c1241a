import type { APIRoute } from "astro";
import { drawChart, WIDTHS } from "../../chart/draw-chart.ts";
import { toChart } from "../../components/chart-input.ts";
import { chartNamed, library } from "../../components/library.ts";
import { printScene } from "../../components/svg/print-scene.ts";
import { chartStyle } from "../../styles/stylesheet.ts";

export { chartPaths as getStaticPaths } from "../../components/chart-paths.ts";

export const GET: APIRoute = ({ params }) =>
  new Response(printScene(drawChart(toChart(chartNamed(params["id"] ?? ""), library()), WIDTHS[1]), chartStyle));
