import type { APIRoute } from "astro";
import { csvFormat } from "d3";
import { chartData } from "../../components/chart-data.ts";
import { chartNamed, library } from "../../components/library.ts";

export { chartPaths as getStaticPaths } from "../../components/chart-paths.ts";

export const GET: APIRoute = ({ params }) =>
  new Response(`${csvFormat(chartData(chartNamed(params["id"] ?? ""), library()))}\n`);
