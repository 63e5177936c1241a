import { checkAgreement } from "./check-agreement.ts";
import { checkCharts } from "./check-charts.ts";
import { checkClaims } from "./check-claims.ts";
import { checkLists } from "./check-lists.ts";
import { sortDiagnostics, type Diagnostic } from "../content/diagnostic.ts";
import { readLock } from "../content/read-lock.ts";
import { readTexts } from "../content/files/read-texts.ts";
import { verifyQuotes } from "./verify-quotes.ts";
import { checkExplainers } from "./check-explainers.ts";
import { checkUnused } from "./check-unused.ts";
import { readSite } from "../content/read-site.ts";
import type { Site } from "../content/site.ts";

/**
 * Everything that is wrong under `<root>/content`, in one pass, sorted.
 *
 * @param texts a folder with the articles' texts, where they are at hand; without it the lock vouches for the quotes
 * @param unused whether to warn of claims that nothing uses: no fault, for readers find them under their source
 */
export function checkContent(root: string, texts?: string, unused = false): Diagnostic[] {
  return checkSite(readSite(root), root, texts, unused);
}

/** The same of a site that is read already. */
export function checkSite(site: Site, root: string, texts?: string, unused = false): Diagnostic[] {
  const lock = readLock(root);
  return sortDiagnostics([
    ...site.diagnostics,
    ...lock.diagnostics,
    ...checkClaims(site),
    ...checkCharts(site),
    ...checkLists(site),
    ...checkAgreement(site),
    ...verifyQuotes(site, lock.lock, texts === undefined ? new Map() : readTexts(texts)).diagnostics,
    ...checkExplainers(site),
    ...(unused ? checkUnused(site) : []),
  ]);
}
