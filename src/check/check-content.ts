import { checkAgreement } from "../evidence/check-agreement.ts";
import { checkCharts } from "../evidence/check-charts.ts";
import { checkClaims } from "../evidence/check-claims.ts";
import { checkLists } from "../evidence/check-lists.ts";
import { sortProblems, type Problem } from "../evidence/problem.ts";
import { contentFiles, readLibrary } from "../evidence/read-library.ts";
import { readLock } from "../evidence/read-lock.ts";
import { readTexts } from "../evidence/read-texts.ts";
import { verifyQuotes } from "../evidence/verify-quotes.ts";
import { checkExplainer } from "./check-explainer.ts";
import { checkUnused } from "./check-unused.ts";
import { usesOf } from "./explainer-uses.ts";
import { parseMdxFile, type MdxFile } from "./mdx-file.ts";

/**
 * Everything that is wrong under `<root>/content`, in one pass, sorted.
 *
 * @param texts a folder with the articles' texts, where they are at hand; without it the lock vouches for the quotes
 * @param unused whether to warn of claims that nothing uses: no fault, for readers find them under their source
 */
export function checkContent(root: string, texts?: string, unused = false): Problem[] {
  const library = readLibrary(root);
  const lock = readLock(root);
  const misnamed: Problem[] = [];
  const explainers = [...contentFiles(root, "content/explainers", ".mdx", misnamed)].map(({ id, file, text }) => ({
    id,
    mdx: parseMdxFile(file, text),
  }));
  const context = { library, explainers: new Map(explainers.map(({ id, mdx }) => [id, headingIds(mdx)])) };
  return sortProblems([
    ...library.problems,
    ...lock.problems,
    ...misnamed,
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

function headingIds({ frontMatter }: MdxFile): string[] {
  const { headings } = (frontMatter.data ?? {}) as { readonly headings?: unknown };
  return typeof headings === "object" && headings !== null ? Object.keys(headings) : [];
}
