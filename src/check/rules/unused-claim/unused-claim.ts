import type { Rule } from "../../rule.ts";
import { unusedClaims } from "../../unused-claims.ts";

/** One warning for each source of which some claims are used nowhere. */
export const unusedClaim: Rule = {
  id: "unused-claim",
  onRequest: true,
  site: (site) =>
    unusedClaims(site).flatMap(({ source, unused }) => {
      const [first] = unused;
      if (!first || unused.length === source.claims.length) return [];
      return [
        {
          file: source.yaml.file,
          ...source.yaml.positionOfKey(["claims", first.key]),
          severity: "warning",
          message: `no page and no chart uses: ${unused.map(({ key }) => key).join(", ")}`,
          hint: "Use them, or leave them for a page to come.",
        },
      ];
    }),
};
