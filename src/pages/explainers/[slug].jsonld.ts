import type { APIRoute } from "astro";
import { chartNamed, claimNamed, explainerNamed, explainers, site } from "../../site/the-site.ts";
import { articleData } from "../../takeaway/linked-data/article.ts";

export function getStaticPaths() {
  return explainers().map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const { slug, data, uses } = explainerNamed(params["slug"] ?? "");
  const shown = site().differences.filter(({ id }) => uses.differences.includes(id));
  const claims = [...[...uses.claims, ...uses.compared].map(claimNamed), ...shown.flatMap(({ sides }) => sides.flat())];
  return new Response(articleData({ slug, data, claims, charts: uses.charts.map(chartNamed) }));
};
