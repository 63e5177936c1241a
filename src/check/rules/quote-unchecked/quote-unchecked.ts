import type { Rule } from "../../rule.ts";
import { claimValueAt } from "../../../content/yaml/value-position.ts";

/** A quote of a core source has been looked up: here and now, or earlier and locked. */
export const quoteUnchecked: Rule = {
  id: "quote-unchecked",
  site: (_, quotes) =>
    quotes
      .filter(({ verdict }) => verdict === "unchecked")
      .map(({ claim }) => ({
        ...claimValueAt(claim, "quote"),
        message: `the quote of ${claim.name} is neither locked nor checkable here: no text with digest ${(claim.source.data.text ?? "").slice(0, 19)}… is at hand`,
        hint: `Run \`npm run evidence -- --texts FOLDER\` with a folder that holds the text of ${claim.source.id}.`,
      })),
};
