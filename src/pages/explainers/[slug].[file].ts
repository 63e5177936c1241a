import type { APIRoute } from "astro";
import { explainerNamed, explainers, site } from "../../site/the-site.ts";
import { citedExplainer } from "../../takeaway/cite/cited-things.ts";
import { editionOf } from "../../takeaway/cite/edition.ts";
import { CITATION_FILES, FILES, type CitationFile } from "../../takeaway/cite/formats.ts";

export function getStaticPaths() {
  return explainers().flatMap(({ slug }) => CITATION_FILES.map((file) => ({ params: { slug, file } })));
}

export const GET: APIRoute<never, { slug: string; file: CitationFile }> = ({ params: { slug, file } }) => {
  const edition = editionOf(`explainers/${slug}`, site());
  return new Response(FILES[file].print(citedExplainer(explainerNamed(slug), edition)));
};
