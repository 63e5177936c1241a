import type { APIRoute } from "astro";
import { chartSvg, PICTURE_WIDTH } from "../../components/chart-picture.ts";
import { chartNamed, library } from "../../components/library.ts";
import { rasterise } from "../../components/svg/rasterise.ts";
import { chartStyle } from "../../styles/stylesheet.ts";

export { chartPaths as getStaticPaths } from "../../components/chart-paths.ts";

export const GET: APIRoute = async ({ params }) => {
  const svg = chartSvg(chartNamed(params["id"] ?? ""), library(), chartStyle);
  const png = await rasterise(svg, PICTURE_WIDTH);
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
