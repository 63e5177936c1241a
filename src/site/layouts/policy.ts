import { createHash } from "node:crypto";
import { policyOf } from "../../hosting/policy.ts";

/**
 * The policy of a page that has one style, its own, and runs no script or one,
 * its own. In development Vite needs its own scripts, so it holds for the built site only.
 */
export function policyFor(style: string, script?: string): string {
  return policyOf(hashOf(style), "data:", script === undefined ? undefined : hashOf(script));
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
