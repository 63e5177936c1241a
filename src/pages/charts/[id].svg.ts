import type { APIRoute } from "astro";
import { chartSvg } from "../../site/chart-svg.ts";
import { chartNamed } from "../../site/the-site.ts";

export { chartPaths as getStaticPaths } from "../../site/chart-paths.ts";

export const GET: APIRoute = ({ params }) => new Response(chartSvg(chartNamed(params["id"] ?? "")));
