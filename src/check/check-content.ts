import { checkCharts } from "../evidence/check-charts.ts";
import { checkClaims } from "../evidence/check-claims.ts";
import { sortProblems, type Problem } from "../evidence/problem.ts";
import { contentFiles, readLibrary } from "../evidence/read-library.ts";
import { readLock } from "../evidence/read-lock.ts";
import { readTexts } from "../evidence/read-texts.ts";
import { verifyQuotes } from "../evidence/verify-quotes.ts";
import { checkExplainer } from "./check-explainer.ts";

/**
 * Everything that is wrong under `<root>/content`, in one pass, sorted.
 *
 * @param texts a folder with the articles' texts, where they are at hand; without it the lock vouches for the quotes
 */
export function checkContent(root: string, texts?: string): Problem[] {
  const library = readLibrary(root);
  const lock = readLock(root);
  const misnamed: Problem[] = [];
  const explainers = [...contentFiles(root, "content/explainers", ".mdx", misnamed)];
  return sortProblems([
    ...library.problems,
    ...lock.problems,
    ...checkClaims(library),
    ...checkCharts(library),
    ...verifyQuotes(library, lock.lock, texts === undefined ? new Map() : readTexts(texts)).problems,
    ...misnamed,
    ...explainers.flatMap(({ file, text }) => checkExplainer(file, text, library)),
  ]);
}
