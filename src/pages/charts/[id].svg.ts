import type { APIRoute } from "astro";
import { chartSvg } from "../../components/chart-picture.ts";
import { chartNamed, library } from "../../components/library.ts";
import { chartStyle } from "../../styles/stylesheet.ts";

export { chartPaths as getStaticPaths } from "../../components/chart-paths.ts";

export const GET: APIRoute = ({ params }) =>
  new Response(chartSvg(chartNamed(params["id"] ?? ""), library(), chartStyle));
