import type { APIRoute } from "astro";
import { site } from "../site/the-site.ts";
import { packageZip } from "../takeaway/data-package/descriptor.ts";

export const GET: APIRoute = () => new Response(packageZip(site()));
