import { applyRule } from "../../src/check/check-content.ts";
import { RULES } from "../../src/check/rules/registry.ts";
import type { Diagnostic } from "../../src/content/diagnostic.ts";
import type { Site } from "../../src/content/site.ts";

/** The rules that are about charts. */
export const CHART_RULES = [
  "dates-out-of-order",
  "difference-gap",
  "unknown-claim",
  "wrong-claim",
  "unknown-difference",
  "empty-panel",
  "event-not-drawn",
  "misplaced-claim",
  "figure-drawn-twice",
  "figure-not-drawn",
];

/** What some rules have to say of a site as a whole. Throws for a rule that there is not. */
export function siteDiagnostics(site: Site, ids: readonly string[]): Diagnostic[] {
  return ids.flatMap((id) => {
    const rule = RULES.find((rule) => rule.id === id);
    if (!rule?.site) throw new Error(`no rule "${id}" is asked of a site`);
    return applyRule(rule, site);
  });
}
