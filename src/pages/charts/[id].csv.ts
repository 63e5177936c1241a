import type { APIRoute } from "astro";
import { csvFile } from "../../takeaway/write-csv.ts";
import { chartData } from "../../takeaway/chart-data.ts";
import { chartNamed } from "../../site/the-site.ts";

export { chartPaths as getStaticPaths } from "../../site/chart-paths.ts";

export const GET: APIRoute = ({ params }) => new Response(csvFile(chartData(chartNamed(params["id"] ?? ""))));
