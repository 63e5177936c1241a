import type { APIRoute } from "astro";
import { chartNamed, claimNamed, explainerNamed, explainers } from "../../site/the-site.ts";
import { articleData } from "../../takeaway/linked-data/article.ts";

export function getStaticPaths() {
  return explainers().map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const { slug, data, uses } = explainerNamed(params["slug"] ?? "");
  const claims = [...uses.claims, ...uses.compared].map(claimNamed);
  return new Response(articleData({ slug, data, claims, charts: uses.charts.map(chartNamed) }));
};
