import type { Texts } from "../content/files/read-texts.ts";
import { findQuote } from "../quotes/find-quote.ts";
import { quoteDigest } from "../quotes/digest.ts";
import type { Claim, Site, Source } from "../content/site.ts";
import type { Lock } from "../quotes/lock.ts";
import type { Diagnostic } from "../content/diagnostic.ts";

export interface Verification {
  /** Of the quotes that were found in a text at hand, or that the lock vouches for. */
  readonly lock: Lock;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Settles every quote of every core source, each in one of three ways: found
 * exactly once (in a text at hand, or earlier and locked), absent or ambiguous
 * (an error), or impossible to check here (an error that says what is needed).
 */
export function verifyQuotes(site: Site, lock: Lock, texts: Texts): Verification {
  const verified: Record<string, Lock[string]> = {};
  const diagnostics: Diagnostic[] = [];
  for (const source of site.sources.values()) {
    if (source.data.tier !== "core") continue;
    if (source.data.text === undefined) diagnostics.push(noText(source));
    for (const claim of source.claims) {
      const result = verifyQuote(claim, source.data.text ?? "", lock, texts);
      if ("message" in result) diagnostics.push(result);
      else verified[claim.name] = result;
    }
  }
  return { lock: verified, diagnostics };
}

function verifyQuote(claim: Claim, textDigest: string, lock: Lock, texts: Texts): Lock[string] | Diagnostic {
  const quote = quoteDigest(claim.data.quote);
  const text = texts.get(textDigest);
  if (text === undefined) {
    const locked = lock[claim.name];
    const holds = locked?.quote === quote && locked.text === textDigest;
    return holds ? locked : unchecked(claim, textDigest);
  }
  const finding = findQuote(claim.data.quote, text);
  if (finding.verdict === "found") return { quote, text: textDigest, offset: finding.offset };
  return finding.verdict === "absent" ? absent(claim) : ambiguous(claim, finding.offsets, text);
}

function at(claim: Claim) {
  const { yaml } = claim.source;
  return { file: yaml.file, ...yaml.positionOfValue(["claims", claim.key, "quote"]) };
}

function absent(claim: Claim): Diagnostic {
  return {
    ...at(claim),
    rule: "quote-absent",
    message: `the quote of ${claim.name} does not stand in the text of ${claim.source.id}: "${claim.data.quote}"`,
    hint: "Copy the words from the text exactly: every word, every digit, capitals as they are.",
  };
}

function ambiguous(claim: Claim, offsets: readonly number[], text: string): Diagnostic {
  const lines = offsets.map((offset) => text.slice(0, offset).split("\n").length);
  return {
    ...at(claim),
    rule: "quote-ambiguous",
    message: `the quote of ${claim.name} stands ${String(offsets.length)} times in the text of ${claim.source.id} (lines ${lines.join(", ")})`,
    hint: "Take a word or two more of the passage that is meant, so that it can be only that one.",
  };
}

function unchecked(claim: Claim, textDigest: string): Diagnostic {
  return {
    ...at(claim),
    rule: "quote-unchecked",
    message: `the quote of ${claim.name} is neither locked nor checkable here: no text with digest ${textDigest.slice(0, 19)}… is at hand`,
    hint: `Run \`npm run evidence -- --texts FOLDER\` with a folder that holds the text of ${claim.source.id}.`,
  };
}

function noText(source: Source): Diagnostic {
  return {
    file: source.yaml.file,
    ...source.yaml.positionOfKey(["tier"]),
    rule: "missing-key",
    message: 'missing key "text": a core source needs the digest of its text',
    hint: "Run `npm run evidence -- --texts FOLDER`: it prints the digest of every text in the folder.",
  };
}
