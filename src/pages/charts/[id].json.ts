import type { APIRoute } from "astro";
import { chartRecord } from "../../takeaway/chart-data.ts";
import { chartNamed } from "../../site/the-site.ts";

export { chartPaths as getStaticPaths } from "../../site/chart-paths.ts";

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(chartRecord(chartNamed(params["id"] ?? "")), null, 2)}\n`);
