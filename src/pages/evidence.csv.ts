import type { APIRoute } from "astro";
import { csvFormat } from "d3";
import { evidenceRecords } from "./_evidence.ts";

export const GET: APIRoute = async () => {
  const records = await evidenceRecords();
  return new Response(`${csvFormat(records.map((record) => ({ ...record, used_by: record.used_by.join(" ") })))}\n`);
};
