import type { Claim } from "../../../content/site.ts";
import { QUOTE_WORDS } from "../../../model/claim.ts";
import type { Finding, Rule } from "../../rule.ts";
import { claimValueAt } from "../../../content/yaml/value-position.ts";

/** A quote is the fewest words that show the claim. */
export const quoteTooLong: Rule = {
  id: "quote-too-long",
  site: ({ claims }) => [...claims.values()].flatMap(tooLong),
};

function tooLong(claim: Claim): Finding[] {
  const { kind, quote } = claim.data;
  const most = kind === "quotation" ? QUOTE_WORDS.quotation : QUOTE_WORDS.locator;
  const words = quote.trim().split(/\s+/).length;
  if (words <= most) return [];
  return [
    {
      ...claimValueAt(claim, "quote"),
      message: `the quote of ${claim.name} has ${String(words)} words; ${String(most)} is the most for ${kind === "event" ? "an" : "a"} ${kind}`,
      hint: "Quote the fewest words that show the claim.",
    },
  ];
}
