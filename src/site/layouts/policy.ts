import { createHash } from "node:crypto";

/**
 * The policy of a page that has one style, its own, and runs no script or one,
 * its own. In development Vite needs its own scripts, so it holds for the built site only.
 */
export function policyFor(style: string, script?: string): string {
  const scripts = script === undefined ? "" : `script-src ${hashOf(script)};`;
  return `default-src 'none';${scripts}style-src ${hashOf(style)};img-src data:;base-uri 'none';form-action 'none'`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
