import type { APIRoute } from "astro";
import { chartPaths } from "../../site/chart-paths.ts";
import { chartNamed, site } from "../../site/the-site.ts";
import { citedChart } from "../../takeaway/cite/cited-things.ts";
import { editionOf } from "../../takeaway/cite/edition.ts";
import { CITATION_FILES, FILES, type CitationFile } from "../../takeaway/cite/formats.ts";

export function getStaticPaths() {
  return chartPaths().flatMap(({ params }) => CITATION_FILES.map((file) => ({ params: { ...params, file } })));
}

export const GET: APIRoute<never, { id: string; file: CitationFile }> = ({ params: { id, file } }) =>
  new Response(FILES[file].print(citedChart(chartNamed(id), editionOf(`charts/${id}`, site()))));
