import { explainerSchema } from "../evidence/explainer.ts";
import type { Library } from "../evidence/library.ts";
import type { Problem } from "../evidence/problem.ts";
import { readYaml } from "../evidence/read-yaml.ts";
import { parseMdxFile } from "./mdx-file.ts";
import type { Rule } from "./rule.ts";
import { answerFirst } from "./rules/answer-first.ts";
import { chartsOnce } from "./rules/charts-once.ts";
import { knownNames } from "./rules/known-names.ts";
import { knownTags } from "./rules/known-tags.ts";
import { noCode } from "./rules/no-code.ts";
import { plainMarkdown } from "./rules/plain-markdown.ts";
import { safeLinks } from "./rules/safe-links.ts";
import { typedDigits } from "./rules/typed-digits.ts";
import { writtenHeadings } from "./rules/written-headings.ts";

const RULES: readonly Rule[] = [
  answerFirst,
  chartsOnce,
  knownNames,
  knownTags,
  noCode,
  plainMarkdown,
  safeLinks,
  typedDigits,
  writtenHeadings,
];

/** Everything that is wrong with one explainer. Its syntax comes first: what cannot be read cannot be judged. */
export function checkExplainer(file: string, source: string, library: Library): Problem[] {
  const mdx = parseMdxFile(file, source);
  if (mdx.problems.length > 0) return [...mdx.problems];
  const frontMatter = readYaml(mdx.frontMatter, explainerSchema);
  return [...frontMatter.problems, ...RULES.flatMap((rule) => rule(mdx, library))];
}
