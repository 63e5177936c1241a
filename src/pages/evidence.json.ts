import type { APIRoute } from "astro";
import { SITE } from "../model/site-facts.ts";
import type { Evidence } from "../takeaway/claim-record.ts";
import { site } from "../site/the-site.ts";
import { evidenceRecords } from "../takeaway/evidence.ts";

export const GET: APIRoute = () => {
  const evidence: Evidence = {
    $schema: "evidence.schema.json",
    ends: SITE.evidenceEnds,
    claims: evidenceRecords(site()),
  };
  return new Response(`${JSON.stringify(evidence, null, 1)}\n`);
};
