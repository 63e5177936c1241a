import { isFigure, type Claim } from "../../../content/site.ts";
import { withoutDates } from "../../../model/find-dates.ts";
import { findNumbers } from "../../../model/find-numbers.ts";
import { formatNumber } from "../../../model/quantity.ts";
import type { Finding, Rule } from "../../rule.ts";
import { quantitiesInWords } from "../typed-digits/quantities.ts";
import { LEAST_IN_WORDS } from "../typed-digits/typed-digits.ts";
import { claimValueAt } from "../../../content/yaml/value-position.ts";

/** Our own sentence may hold the claim's figure and dates, and no other number. */
export const figureDisagrees: Rule = {
  id: "figure-disagrees",
  site: ({ claims }) => [...claims.values()].flatMap(otherNumbers),
};

function otherNumbers(claim: Claim): Finding[] {
  return [...numbersOfOthers(claim), ...quantitiesOfOthers(claim)].map((words) => ({
    ...claimValueAt(claim, "says"),
    message: `\`says\` of ${claim.name} has the number ${words}, which is not the claim's`,
    hint: isFigure(claim)
      ? `The claim's value is ${formatNumber(claim.data.value)}.`
      : "Only a claim of kind figure has a number; give this one a claim of its own.",
  }));
}

function numbersOfOthers({ data }: Claim): string[] {
  const own = data.kind === "figure" ? data.value : undefined;
  return findNumbers(withoutDates(data.says))
    .filter(({ as, value }) => (as === "digits" || (as === "words" && value >= LEAST_IN_WORDS)) && value !== own)
    .map(({ start, end }) => data.says.slice(start, end));
}

/** “Half of” and the like are the claim's where its quote has them. */
function quantitiesOfOthers({ data: { says, quote } }: Claim): string[] {
  return quantitiesInWords(says)
    .map(({ words }) => words)
    .filter((words) => !quote.toLowerCase().includes(words.toLowerCase()));
}
