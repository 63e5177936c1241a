import { checkAgreement } from "../evidence/check-agreement.ts";
import { checkCharts } from "../evidence/check-charts.ts";
import { checkClaims } from "../evidence/check-claims.ts";
import { checkLists } from "../evidence/check-lists.ts";
import { sortProblems, type Problem } from "../evidence/problem.ts";
import { readLock } from "../evidence/read-lock.ts";
import { readTexts } from "../evidence/read-texts.ts";
import { verifyQuotes } from "../evidence/verify-quotes.ts";
import { checkExplainer } from "./check-explainer.ts";
import { checkUnused } from "./check-unused.ts";
import { usesOf } from "./explainer-uses.ts";
import { contextOf, readContent } from "./read-content.ts";

/**
 * Everything that is wrong under `<root>/content`, in one pass, sorted.
 *
 * @param texts a folder with the articles' texts, where they are at hand; without it the lock vouches for the quotes
 * @param unused whether to warn of claims that nothing uses: no fault, for readers find them under their source
 */
export function checkContent(root: string, texts?: string, unused = false): Problem[] {
  const content = readContent(root);
  const { library, explainers } = content;
  const lock = readLock(root);
  const context = contextOf(content);
  return sortProblems([
    ...content.problems,
    ...lock.problems,
    ...checkClaims(library),
    ...checkCharts(library),
    ...checkLists(library),
    ...checkAgreement(library),
    ...verifyQuotes(library, lock.lock, texts === undefined ? new Map() : readTexts(texts)).problems,
    ...explainers.flatMap(({ mdx }) => checkExplainer(mdx, context)),
    ...(unused
      ? checkUnused(
          library,
          explainers.map(({ mdx }) => usesOf(mdx)),
        )
      : []),
  ]);
}
