import type { APIRoute } from "astro";
import { site } from "../site/the-site.ts";
import { descriptor } from "../takeaway/data-package/descriptor.ts";

export const GET: APIRoute = () => new Response(descriptor(site()));
