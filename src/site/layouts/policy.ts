import { createHash } from "node:crypto";

/**
 * The policy of a page that runs no script and has one style, its own. In
 * development Vite needs its own scripts, so it holds for the built site only.
 */
export function policyFor(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none';style-src 'sha256-${hash}';img-src data:;base-uri 'none';form-action 'none'`;
}
