import type { APIRoute } from "astro";
import { chartNamed, site } from "../../site/the-site.ts";
import { editionOf } from "../../takeaway/cite/edition.ts";
import { datasetData } from "../../takeaway/linked-data/dataset.ts";

export { chartPaths as getStaticPaths } from "../../site/chart-paths.ts";

export const GET: APIRoute<never, { id: string }> = ({ params: { id } }) =>
  new Response(datasetData(chartNamed(id), editionOf(`charts/${id}`, site())));
