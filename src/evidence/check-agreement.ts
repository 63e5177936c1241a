import { DIFFERENCES_FILE } from "./differences-file.ts";
import { differences } from "./differences.ts";
import { isFigure, type FigureClaim, type Library } from "./library.ts";
import { formatQuantity } from "./quantity.ts";
import type { Problem } from "./problem.ts";

/**
 * Two figures of one thing, place, day and beginning that are not equal: a
 * reader is told, so some difference must have them both.
 */
export function checkAgreement(library: Library): Problem[] {
  // Where the list of differences cannot be read, every figure of it would seem untold.
  if (library.unreadable.has(DIFFERENCES_FILE)) return [];
  const covered = differences(library).map(({ sides }) => new Set(sides.flat()));
  const groups = Map.groupBy([...library.claims.values()].filter(isFigure), ({ data }) =>
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

function disagreement(claim: FigureClaim, other: FigureClaim): Problem {
  const { yaml } = claim.source;
  return {
    file: yaml.file,
    ...yaml.placeOfValue(["claims", claim.key, "value"]),
    rule: "untold-difference",
    message: `${claim.name} says ${formatQuantity(claim.data)} and ${other.name} ${formatQuantity(other.data)} of the same thing and day`,
    hint: "Give the question an entry in content/differences.yaml, with both claims among its sides, or mend what is not the same.",
  };
}
