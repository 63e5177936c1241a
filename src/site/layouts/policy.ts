import { createHash } from "node:crypto";
import { policyOf } from "../../hosting/policy.ts";

/**
 * The policy of a page that runs no script and has one style, its own. In
 * development Vite needs its own scripts, so it holds for the built site only.
 */
export function policyFor(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return policyOf(`'sha256-${hash}'`, "data:");
}
