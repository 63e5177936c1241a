import type { Texts } from "../content/files/read-texts.ts";
import type { Claim, Site } from "../content/site.ts";
import { positionsIn } from "../model/position.ts";
import { quoteDigest } from "../quotes/digest.ts";
import { findQuote } from "../quotes/find-quote.ts";
import type { Lock } from "../quotes/lock.ts";

/**
 * What there is to say of a quote of a core source: found exactly once (in a
 * text at hand, or earlier and locked), absent or ambiguous, or impossible to
 * check here.
 */
export type QuoteVerdict = { readonly claim: Claim } & (
  | { readonly verdict: "found"; readonly entry: Lock[string] }
  | { readonly verdict: "absent" | "unchecked" }
  /** The lines of the text on which it begins. */
  | { readonly verdict: "ambiguous"; readonly lines: readonly number[] }
);

/** Settles every quote of every core source. */
export function verifyQuotes(site: Site, lock: Lock, texts: Texts): QuoteVerdict[] {
  return [...site.sources.values()]
    .filter(({ data }) => data.tier === "core")
    .flatMap(({ claims }) => claims.map((claim) => verifyQuote(claim, lock, texts)));
}

/** The lock of the quotes that were found. */
export function lockOf(quotes: readonly QuoteVerdict[]): Lock {
  return Object.fromEntries(
    quotes.flatMap((quote) => (quote.verdict === "found" ? [[quote.claim.name, quote.entry] as const] : [])),
  );
}

function verifyQuote(claim: Claim, lock: Lock, texts: Texts): QuoteVerdict {
  const quote = quoteDigest(claim.data.quote);
  const digest = claim.source.data.text ?? "";
  const text = texts.get(digest);
  if (text === undefined) {
    const locked = lock[claim.name];
    const holds = locked?.quote === quote && locked.text === digest;
    return holds ? { claim, verdict: "found", entry: locked } : { claim, verdict: "unchecked" };
  }
  const finding = findQuote(claim.data.quote, text);
  if (finding.verdict === "found") {
    return { claim, verdict: "found", entry: { quote, text: digest, offset: finding.offset } };
  }
  if (finding.verdict === "absent") return { claim, verdict: "absent" };
  const positionOf = positionsIn(text);
  return { claim, verdict: "ambiguous", lines: finding.offsets.map((offset) => positionOf(offset).line) };
}
