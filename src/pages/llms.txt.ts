import type { APIRoute } from "astro";
import { awayLinksFrom } from "../site/address.ts";
import { llmsText } from "../site/markdown/llms.ts";

export const GET: APIRoute = ({ url }) => new Response(llmsText(awayLinksFrom(url)));
