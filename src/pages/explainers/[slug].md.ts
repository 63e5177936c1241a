import type { APIRoute } from "astro";
import { awayLinksFrom } from "../../site/address.ts";
import { explainerMarkdown } from "../../site/markdown/explainer.ts";
import { explainerNamed, explainers } from "../../site/the-site.ts";

export function getStaticPaths() {
  return explainers().map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute<never, { slug: string }> = ({ params: { slug }, url }) =>
  new Response(explainerMarkdown(explainerNamed(slug), awayLinksFrom(url)));
