import type { APIRoute } from "astro";
import { csvFile } from "../cite/csv.ts";
import { evidenceRecords } from "./_evidence.ts";

export const GET: APIRoute = async () => {
  const records = await evidenceRecords();
  return new Response(csvFile(records.map((record) => ({ ...record, used_by: record.used_by.join(" ") }))));
};
