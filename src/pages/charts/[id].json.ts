import type { APIRoute } from "astro";
import { chartRecord } from "../../components/chart-data.ts";
import { chartNamed, library } from "../../components/library.ts";

export { chartPaths as getStaticPaths } from "../../components/chart-paths.ts";

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(chartRecord(chartNamed(params["id"] ?? ""), library()), null, 2)}\n`);
