import type { APIRoute } from "astro";
import { SITE } from "../model/site-facts.ts";
import type { Evidence } from "../takeaway/claim-record.ts";
import { evidenceRecords } from "./_evidence.ts";

export const GET: APIRoute = () => {
  const evidence: Evidence = {
    $schema: "evidence.schema.json",
    ends: SITE.evidenceEnds,
    claims: evidenceRecords(),
  };
  return new Response(`${JSON.stringify(evidence, null, 1)}\n`);
};
