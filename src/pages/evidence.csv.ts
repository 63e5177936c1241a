import type { APIRoute } from "astro";
import { csvFile } from "../takeaway/write-csv.ts";
import { evidenceRecords } from "./_evidence.ts";

export const GET: APIRoute = () => {
  const records = evidenceRecords();
  return new Response(csvFile(records.map((record) => ({ ...record, used_by: record.used_by.join(" ") }))));
};
