import type { APIRoute } from "astro";
import { SITE } from "../components/site.ts";
import { evidenceRecords } from "./_evidence.ts";

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify({ ends: SITE.evidenceEnds, claims: await evidenceRecords() }, null, 1)}\n`);
