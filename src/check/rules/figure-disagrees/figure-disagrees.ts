import { isFigure, type Claim } from "../../../content/site.ts";
import { withoutDates } from "../../../model/find-dates.ts";
import { findNumbers } from "../../../model/find-numbers.ts";
import { formatNumber } from "../../../model/quantity.ts";
import type { Finding, Rule } from "../../rule.ts";
import { LEAST_IN_WORDS } from "../typed-digits/typed-digits.ts";
import { claimValueAt } from "../../value-position.ts";

/** Our own sentence may hold the claim's figure and dates, and no other number. */
export const figureDisagrees: Rule = {
  id: "figure-disagrees",
  site: ({ claims }) => [...claims.values()].flatMap(otherNumbers),
};

function otherNumbers(claim: Claim): Finding[] {
  const { says } = claim.data;
  const numbers = findNumbers(withoutDates(says)).filter(
    ({ as, value }) => as === "digits" || (as === "words" && value >= LEAST_IN_WORDS),
  );
  return numbers
    .filter(({ value }) => !isFigure(claim) || value !== claim.data.value)
    .map(({ start, end }) => ({
      ...claimValueAt(claim, "says"),
      message: `\`says\` of ${claim.name} has the number ${says.slice(start, end)}, which is not the claim's`,
      hint: isFigure(claim)
        ? `The claim's value is ${formatNumber(claim.data.value)}.`
        : "Only a claim of kind figure has a number; give this one a claim of its own.",
    }));
}
