import type { APIRoute } from "astro";
import { headersFile, redirectsFile } from "../hosting/netlify.ts";
import { hostRules } from "../hosting/rules.ts";
import { site } from "../site/the-site.ts";
import { address } from "../takeaway/absolute.ts";

/** What Netlify and Cloudflare Pages read. A file whose name begins so is no route to Astro, so it gets its name here. */
const FILES = { _headers: headersFile, _redirects: redirectsFile } as const;

export function getStaticPaths() {
  return Object.keys(FILES).map((host) => ({ params: { host } }));
}

export const GET: APIRoute<never, { host: keyof typeof FILES }> = ({ params: { host } }) =>
  new Response(FILES[host](hostRules(site(), address("/"))));
