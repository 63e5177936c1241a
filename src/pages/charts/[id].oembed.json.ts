import type { APIRoute } from "astro";
import { chartOEmbed } from "../../takeaway/chart-embed.ts";
import { chartNamed } from "../../site/the-site.ts";

export { chartPaths as getStaticPaths } from "../../site/chart-paths.ts";

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(chartOEmbed(chartNamed(params["id"] ?? "")), null, 2)}\n`);
