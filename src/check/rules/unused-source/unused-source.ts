import type { Rule } from "../../rule.ts";
import { unusedClaims } from "../../unused-claims.ts";

/** One warning for each source of which no claim is used anywhere. */
export const unusedSource: Rule = {
  id: "unused-source",
  onRequest: true,
  site: (site) =>
    unusedClaims(site)
      .filter(({ source, unused }) => unused.length > 0 && unused.length === source.claims.length)
      .map(({ source }) => ({
        file: source.yaml.file,
        line: 1,
        column: 1,
        severity: "warning",
        message: "no page and no chart uses this source",
        hint: "Use them, or leave them for a page to come.",
      })),
};
