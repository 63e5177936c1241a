import type { APIRoute } from "astro";
import { publishedSchema } from "../evidence/json-schemas.ts";

export const GET: APIRoute = () => new Response(publishedSchema());
