import { sortDiagnostics, type Diagnostic } from "../content/diagnostic.ts";
import { readTexts } from "../content/files/read-texts.ts";
import { lostHistory } from "../content/lost-files.ts";
import { LOCK_FILE, readLock } from "../content/read-lock.ts";
import { readSite } from "../content/read-site.ts";
import type { Site } from "../content/site.ts";
import { truncateReport } from "../content/truncate-report.ts";
import { checkPage } from "./check-explainer.ts";
import { checkExplainers } from "./check-explainers.ts";
import { checkText } from "./check-text.ts";
import { readerTexts } from "./reader-texts.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/registry.ts";
import { verifyQuotes, type QuoteVerdict } from "./verify-quotes.ts";

/**
 * Everything that is wrong under `<root>/content`, in one pass, sorted.
 *
 * @param texts a folder with the articles' texts, where they are at hand; without it the lock vouches for the quotes
 * @param unused whether to warn of claims that nothing uses: nothing wrong, for readers find them under their source
 */
export function checkContent(root: string, texts?: string, unused = false): Diagnostic[] {
  return checkSite(readSite(root), root, texts, unused);
}

/** The same of a site that is read already. */
export function checkSite(site: Site, root: string, texts?: string, unused = false): Diagnostic[] {
  const lock = readLock(root);
  const lost = lostHistory(root, site.record.length > 0, Object.keys(lock.lock).length > 0);
  const held = texts === undefined ? new Map<string, string>() : readTexts(texts);
  // Without its lock no quote can be vouched for but by the texts: that is one mistake.
  const isBlind = texts === undefined && lost.some(({ file }) => file === LOCK_FILE);
  const quotes = isBlind ? [] : verifyQuotes(site, lock.lock, held);
  return sortDiagnostics([
    ...site.diagnostics,
    ...lock.diagnostics,
    ...lost,
    ...RULES.filter(({ onRequest }) => unused || !onRequest).flatMap((rule) => applyRule(rule, site, quotes)),
    ...checkTexts(site),
    ...checkExplainers(site),
    ...[...site.pages.values()].flatMap((page) => checkPage(page, site)),
  ]);
}

/** What is wrong with the words outside explainers, of each file no more than can be read. */
function checkTexts(site: Site): Diagnostic[] {
  const found = [...readerTexts(site)].flatMap((text) => checkText(text, site));
  return [...Map.groupBy(found, ({ file }) => file).values()].flatMap(truncateReport);
}

/** What a rule has to say of the site as a whole, under the rule's name. */
export function applyRule({ id, site: judge }: Rule, site: Site, quotes: readonly QuoteVerdict[] = []): Diagnostic[] {
  return judge?.(site, quotes).map((finding) => ({ rule: id, ...finding })) ?? [];
}
