import type { Diagnostic } from "../content/diagnostic.ts";
import { truncateReport } from "../content/truncate-report.ts";
import type { ExplainerFile, PageFile, Site } from "../content/site.ts";
import type { Rule } from "./rule.ts";
import { answerFirst } from "./rules/answer-first.ts";
import { chartsOnce } from "./rules/charts-once.ts";
import { comparedSides } from "./rules/compared-sides.ts";
import { datedWords } from "./rules/dated-words.ts";
import { knownNames } from "./rules/known-names.ts";
import { knownPages } from "./rules/known-pages.ts";
import { knownTags } from "./rules/known-tags.ts";
import { latinNames } from "./rules/latin-names.ts";
import { nameVariants } from "./rules/name-variants.ts";
import { neutralWords } from "./rules/neutral-words.ts";
import { noCode } from "./rules/no-code.ts";
import { placedTags } from "./rules/placed-tags.ts";
import { plainMarkdown } from "./rules/plain-markdown.ts";
import { readingLength } from "./rules/reading-length.ts";
import { safeLinks } from "./rules/safe-links.ts";
import { typedDigits } from "./rules/typed-digits.ts";
import { typedQuotations } from "./rules/typed-quotations.ts";
import { writtenHeadings } from "./rules/written-headings.ts";

const RULES: readonly Rule[] = [
  answerFirst,
  chartsOnce,
  comparedSides,
  datedWords,
  knownNames,
  knownPages,
  knownTags,
  latinNames,
  nameVariants,
  neutralWords,
  noCode,
  placedTags,
  plainMarkdown,
  readingLength,
  safeLinks,
  typedDigits,
  typedQuotations,
  writtenHeadings,
];

/** What holds of an explainer only. */
const OF_EXPLAINERS = new Set<Rule>([answerFirst, readingLength]);
const OF_PAGES = RULES.filter((rule) => !OF_EXPLAINERS.has(rule));

type Checked = Pick<ExplainerFile | PageFile, "mdx" | "diagnostics">;

/** Everything that is wrong with one explainer. Its syntax comes first: what cannot be read cannot be judged. */
export function checkExplainer(explainer: Checked, site: Site): Diagnostic[] {
  return check(explainer, site, RULES);
}

/** The same of a page that is no explainer. */
export function checkPage(page: Checked, site: Site): Diagnostic[] {
  return check(page, site, OF_PAGES);
}

function check({ mdx, diagnostics }: Checked, site: Site, rules: readonly Rule[]): Diagnostic[] {
  if (mdx.diagnostics.length > 0) return truncateReport(mdx.diagnostics);
  return truncateReport([...diagnostics, ...rules.flatMap((rule) => rule(mdx, site))]);
}
