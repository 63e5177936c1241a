import type { APIRoute } from "astro";
import { isPublished, PUBLISHED_NAMES, publishedSchema } from "../takeaway/published-schemas.ts";

export function getStaticPaths() {
  return PUBLISHED_NAMES.map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params: { name } }) =>
  isPublished(name) ? new Response(publishedSchema(name)) : new Response(null, { status: 404 });
