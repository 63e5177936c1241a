import type { APIRoute } from "astro";
import { SITE } from "../components/site.ts";
import type { Evidence } from "../evidence/claim-record.ts";
import { evidenceRecords } from "./_evidence.ts";

export const GET: APIRoute = async () => {
  const evidence: Evidence = {
    $schema: "evidence.schema.json",
    ends: SITE.evidenceEnds,
    claims: await evidenceRecords(),
  };
  return new Response(`${JSON.stringify(evidence, null, 1)}\n`);
};
