import type { APIRoute } from "astro";
import type { FigureClaim } from "../../../content/site.ts";
import { figurePaths } from "../../../site/claim-paths.ts";
import { figureOEmbed } from "../../../takeaway/figure-embed.ts";

export const getStaticPaths = figurePaths;

export const GET: APIRoute<{ claim: FigureClaim }> = ({ props: { claim } }) =>
  new Response(`${JSON.stringify(figureOEmbed(claim), null, 2)}\n`);
