import type { APIRoute } from "astro";
import { chartNamed } from "../../site/the-site.ts";
import { datasetData } from "../../takeaway/linked-data/dataset.ts";

export { chartPaths as getStaticPaths } from "../../site/chart-paths.ts";

export const GET: APIRoute = ({ params }) => new Response(datasetData(chartNamed(params["id"] ?? "")));
