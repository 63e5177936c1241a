import type { APIRoute } from "astro";
import { site } from "../site/the-site.ts";
import { TABLE_NAMES, tableFile, TABLES, type TableName } from "../takeaway/data-package/tables.ts";

export function getStaticPaths() {
  return TABLE_NAMES.map((name) => ({ params: { table: TABLES[name].path.replace(/\.csv$/, "") }, props: { name } }));
}

export const GET: APIRoute<{ name: TableName }> = ({ props: { name } }) => new Response(tableFile(name, site()));
