import type { APIRoute } from "astro";
import { absolute, ORIGIN } from "../takeaway/absolute.ts";

/** Everybody may read everything. Where the list of pages is can be said only by its whole address. */
export const GET: APIRoute = () => {
  const map = ORIGIN === undefined ? "" : `\nSitemap: ${absolute("/sitemap-index.xml")}\n`;
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
