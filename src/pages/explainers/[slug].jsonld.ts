import type { APIRoute } from "astro";
import { chartNamed, claimNamed, explainerNamed, explainers, site } from "../../site/the-site.ts";
import { editionOf } from "../../takeaway/cite/edition.ts";
import { articleData } from "../../takeaway/linked-data/article.ts";

export function getStaticPaths() {
  return explainers().map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const { slug, data, uses } = explainerNamed(params["slug"] ?? "");
  const shown = site().differences.filter(({ id }) => uses.differences.includes(id));
  const claims = [...[...uses.claims, ...uses.compared].map(claimNamed), ...shown.flatMap(({ sides }) => sides.flat())];
  const explained = { slug, data, claims, charts: uses.charts.map(chartNamed) };
  return new Response(articleData(explained, editionOf(`explainers/${slug}`, site())));
};
