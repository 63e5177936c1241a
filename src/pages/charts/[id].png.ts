import type { APIRoute } from "astro";
import { chartSvg, PICTURE_WIDTH } from "../../takeaway/chart-picture.ts";
import { chartNamed } from "../../site/the-site.ts";
import { rasterise } from "../../charts/svg/rasterise.ts";
import { chartStyle } from "../../site/styles/stylesheet.ts";

export { chartPaths as getStaticPaths } from "../../site/chart-paths.ts";

export const GET: APIRoute = async ({ params }) => {
  const svg = chartSvg(chartNamed(params["id"] ?? ""), chartStyle);
  const png = await rasterise(svg, PICTURE_WIDTH);
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
