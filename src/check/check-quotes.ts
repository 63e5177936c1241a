import type { Diagnostic } from "../content/diagnostic.ts";
import type { Texts } from "../content/files/read-texts.ts";
import type { Site } from "../content/site.ts";
import type { Lock } from "../quotes/lock.ts";
import { applyRule } from "./check-content.ts";
import { missingKey } from "./rules/missing-key/missing-key.ts";
import { quoteAbsent } from "./rules/quote-absent/quote-absent.ts";
import { quoteAmbiguous } from "./rules/quote-ambiguous/quote-ambiguous.ts";
import { quoteUnchecked } from "./rules/quote-unchecked/quote-unchecked.ts";
import { lockOf, verifyQuotes } from "./verify-quotes.ts";

/** What is wrong with the quotes of the core sources, and the lock of those that were found in a text at hand or that the lock vouches for. */
export function checkQuotes(
  site: Site,
  lock: Lock,
  texts: Texts,
): { readonly lock: Lock; readonly diagnostics: readonly Diagnostic[] } {
  const quotes = verifyQuotes(site, lock, texts);
  const rules = [missingKey, quoteAbsent, quoteAmbiguous, quoteUnchecked];
  return { lock: lockOf(quotes), diagnostics: rules.flatMap((rule) => applyRule(rule, site, quotes)) };
}
