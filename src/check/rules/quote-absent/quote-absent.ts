import type { Rule } from "../../rule.ts";
import { claimValueAt } from "../../../content/yaml/value-position.ts";

/** A quote stands in the text of its source. */
export const quoteAbsent: Rule = {
  id: "quote-absent",
  site: (_, quotes) =>
    quotes
      .filter(({ verdict }) => verdict === "absent")
      .map(({ claim }) => ({
        ...claimValueAt(claim, "quote"),
        message: `the quote of ${claim.name} does not stand in the text of ${claim.source.id}: "${claim.data.quote}"`,
        hint: "Copy the words from the text exactly: every word, every digit, capitals as they are.",
      })),
};
