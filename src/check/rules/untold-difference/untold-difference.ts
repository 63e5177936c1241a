import { isFigure, type FigureClaim, type Site } from "../../../content/site.ts";
import { DIFFERENCES_FILE } from "../../../model/difference.ts";
import { formatQuantity } from "../../../model/quantity.ts";
import type { Finding, Rule } from "../../rule.ts";
import { claimValueAt } from "../../../content/yaml/value-position.ts";

/**
 * Two figures of one thing, place, day and beginning that are not equal: a
 * reader is told, so some difference must have them both.
 */
export const untoldDifference: Rule = { id: "untold-difference", site: untold };

function untold(site: Site): Finding[] {
  // Where the list of differences cannot be read, every figure of it would seem untold.
  if (site.unreadable.has(DIFFERENCES_FILE)) return [];
  const covered = site.differences.map(({ sides }) => new Set(sides.flat()));
  const groups = Map.groupBy([...site.claims.values()].filter(isFigure), ({ data }) =>
    [data.measure, data.place, data.asOf, data.since ?? ""].join(" "),
  );
  return [...groups.values()].flatMap((claims) =>
    claims.flatMap((claim, i) => {
      const other = claims
        .slice(0, i)
        .find(
          (earlier) =>
            earlier.data.value !== claim.data.value && !covered.some((all) => all.has(earlier) && all.has(claim)),
        );
      return other ? [disagreement(claim, other)] : [];
    }),
  );
}

function disagreement(claim: FigureClaim, other: FigureClaim): Finding {
  return {
    ...claimValueAt(claim, "value"),
    message: `${claim.name} says ${formatQuantity(claim.data)} and ${other.name} ${formatQuantity(other.data)} of the same thing and day`,
    hint: "Give the question an entry in content/differences.yaml, with both claims among its sides, or mend what is not the same.",
  };
}
