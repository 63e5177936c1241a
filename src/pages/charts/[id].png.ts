import type { APIRoute } from "astro";
import { PICTURE_WIDTH } from "../../takeaway/chart-picture.ts";
import { rasteriseBeside } from "../../charts/svg/raster-thread.ts";
import { chartPaths } from "../../site/chart-paths.ts";
import { chartSvg } from "../../site/chart-svg.ts";
import { chartNamed } from "../../site/the-site.ts";

const begun = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** In a build, begins to draw the pictures before any page is rendered, so that they are there when they are asked for. */
export function getStaticPaths() {
  const paths = chartPaths();
  if (__BUILT__) for (const { params } of paths) begun.set(params.id, draw(params.id));
  return paths;
}

export const GET: APIRoute = async ({ params: { id = "" } }) =>
  new Response(await (begun.get(id) ?? draw(id)), { headers: { "content-type": "image/png" } });

function draw(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = rasteriseBeside(chartSvg(chartNamed(id)), PICTURE_WIDTH);
  // Whoever asks for it learns that it failed; until then nobody need.
  picture.catch(() => undefined);
  return picture;
}
