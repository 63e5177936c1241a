import type { APIRoute } from "astro";
import type { Claim } from "../../../content/site.ts";
import { site } from "../../../site/the-site.ts";
import { claimPaths } from "../../../site/claim-paths.ts";
import { editionOf } from "../../../takeaway/cite/edition.ts";
import { claimData } from "../../../takeaway/linked-data/claim.ts";

export const getStaticPaths = claimPaths;

export const GET: APIRoute<{ claim: Claim }> = ({ props: { claim } }) =>
  new Response(claimData(claim, editionOf(`claims/${claim.name}`, site())));
