import type { APIRoute } from "astro";
import { chartSvg } from "../../takeaway/chart-picture.ts";
import { chartNamed } from "../../site/the-site.ts";
import { chartStyle } from "../../site/styles/stylesheet.ts";

export { chartPaths as getStaticPaths } from "../../site/chart-paths.ts";

export const GET: APIRoute = ({ params }) => new Response(chartSvg(chartNamed(params["id"] ?? ""), chartStyle));
