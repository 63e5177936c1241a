import type { APIRoute } from "astro";
import { PICTURE_WIDTH } from "../../takeaway/chart-picture.ts";
import { chartSvg } from "../../site/chart-svg.ts";
import { chartNamed } from "../../site/the-site.ts";
import { rasterise } from "../../charts/svg/rasterise.ts";

export { chartPaths as getStaticPaths } from "../../site/chart-paths.ts";

export const GET: APIRoute = async ({ params }) => {
  const png = await rasterise(chartSvg(chartNamed(params["id"] ?? "")), PICTURE_WIDTH);
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
