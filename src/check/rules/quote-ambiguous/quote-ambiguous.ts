import type { Rule } from "../../rule.ts";
import { claimValueAt } from "../../../content/yaml/value-position.ts";

/** A quote stands once in the text of its source, so that it leads to one passage. */
export const quoteAmbiguous: Rule = {
  id: "quote-ambiguous",
  site: (_, quotes) =>
    quotes
      .filter((quote) => quote.verdict === "ambiguous")
      .map(({ claim, lines }) => ({
        ...claimValueAt(claim, "quote"),
        message: `the quote of ${claim.name} stands ${String(lines.length)} times in the text of ${claim.source.id} (lines ${lines.join(", ")})`,
        hint: "Take a word or two more of the passage that is meant, so that it can be only that one.",
      })),
};
