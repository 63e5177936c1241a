import { readFileSync } from "node:fs";
import { join } from "node:path";
import { quoteDigest } from "../quotes/digest.ts";
import { findQuote } from "../quotes/find-quote.ts";
import type { Source } from "../content/site.ts";
import { formatLock } from "../quotes/lock.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { LOCK_FILE, readLock } from "../content/read-lock.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { insertClaim } from "./insert-claim.ts";
import { tryFiles } from "./try-files.ts";
import { backUp, replaceFile } from "../content/files/write-file.ts";

/** What became of a claim: written, or not, with the reason. */
export type Outcome =
  | { readonly verdict: "written"; readonly backup: string }
  | { readonly verdict: "refused"; readonly why: string }
  | { readonly verdict: "wrong"; readonly diagnostics: readonly Diagnostic[]; readonly text: string };

/**
 * Puts a claim into its source's file, and its quote into the lock, so that
 * `npm run check` passes with the claim as it did without; writes nothing where
 * it would not. The file as it was is kept under `.build/backup/`.
 *
 * @param text the article's text, in which the quote stands once
 * @param check lists everything that is wrong under a root
 */
export function putClaim(
  root: string,
  source: Source,
  key: string,
  data: ClaimDraft["data"],
  text: string,
  check: (root: string) => readonly Diagnostic[],
): Outcome {
  const { file } = source.yaml;
  const old = readFileSync(join(root, file), "utf8");
  const changed = insertClaim(old, key, data);
  if (changed === undefined) {
    return {
      verdict: "refused",
      why: `${file} does not have its claims one key to a line: put this claim in by hand.`,
    };
  }
  const files = new Map([[file, changed]]);
  if (source.data.tier === "core") {
    const { lock, diagnostics } = readLock(root);
    const [damaged] = diagnostics;
    if (damaged) return { verdict: "refused", why: `${damaged.message}. ${damaged.hint ?? ""}` };
    const quote = String(data["quote"]);
    const finding = findQuote(quote, text);
    const entry = { quote: quoteDigest(quote), text: source.data.text ?? "" };
    if (finding.verdict === "found") {
      const locked = { ...lock, [`${source.id}#${key}`]: { ...entry, offset: finding.offset } };
      // First: a quote in the lock without a claim does no harm, a claim without its quote stops the build.
      files.clear();
      files.set(LOCK_FILE, formatLock(locked)).set(file, changed);
    }
  }
  const diagnostics = tryFiles(root, files, check);
  if (diagnostics.length > 0) return { verdict: "wrong", diagnostics, text: changed };
  const backup = backUp(root, file);
  for (const [file, text] of files) replaceFile(root, file, text);
  return { verdict: "written", backup };
}
