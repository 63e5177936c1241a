import type { APIRoute } from "astro";
import { chartData } from "../../components/chart-data.ts";
import { chartNamed, library } from "../../components/library.ts";

export { chartPaths as getStaticPaths } from "../../components/chart-paths.ts";

export const GET: APIRoute = ({ params }) => {
  const file = chartNamed(params["id"] ?? "");
  const { title, measured } = file.data;
  return new Response(
    `${JSON.stringify({ id: file.id, title, measured, claims: chartData(file, library()) }, null, 2)}\n`,
  );
};
