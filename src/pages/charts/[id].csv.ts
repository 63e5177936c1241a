import type { APIRoute } from "astro";
import { csvFile } from "../../cite/csv.ts";
import { chartData } from "../../components/chart-data.ts";
import { chartNamed, library } from "../../components/library.ts";

export { chartPaths as getStaticPaths } from "../../components/chart-paths.ts";

export const GET: APIRoute = ({ params }) =>
  new Response(csvFile(chartData(chartNamed(params["id"] ?? ""), library())));
