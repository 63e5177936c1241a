import { explainerSchema } from "../evidence/explainer.ts";
import type { Problem } from "../evidence/problem.ts";
import { readYaml } from "../evidence/read-yaml.ts";
import { shortened } from "../evidence/shortened.ts";
import type { MdxFile } from "./mdx-file.ts";
import type { Context, Rule } from "./rule.ts";
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

/** Everything that is wrong with one explainer. Its syntax comes first: what cannot be read cannot be judged. */
export function checkExplainer(mdx: MdxFile, context: Context): Problem[] {
  if (mdx.problems.length > 0) return shortened(mdx.problems);
  const frontMatter = readYaml(mdx.frontMatter, explainerSchema);
  return shortened([...frontMatter.problems, ...RULES.flatMap((rule) => rule(mdx, context))]);
}
