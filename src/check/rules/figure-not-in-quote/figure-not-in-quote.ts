import { isFigure } from "../../../content/site.ts";
import { numbersIn } from "../../../model/find-numbers.ts";
import { formatNumber } from "../../../model/quantity.ts";
import type { Rule } from "../../rule.ts";
import { claimValueAt } from "../../../content/yaml/value-position.ts";

/** A figure's own quote shows it, in digits or in words. */
export const figureNotInQuote: Rule = {
  id: "figure-not-in-quote",
  site: ({ claims }) =>
    [...claims.values()]
      .filter(isFigure)
      .filter(({ data }) => !numbersIn(data.quote).has(data.value))
      .map((claim) => ({
        ...claimValueAt(claim, "quote"),
        message: `the quote of ${claim.name} does not show ${formatNumber(claim.data.value)}: "${claim.data.quote}"`,
        hint: "Quote the words that hold the number, in digits or in words, or mend `value`.",
      })),
};
