import { hasErrors, type Problem } from "../evidence/problem.ts";
import { sourceOf } from "../evidence/read-text.ts";
import { formatGithub } from "./format-github.ts";
import { formatReport } from "./format-report.ts";

/**
 * The report of a whole check with what there is to say about it.
 *
 * @param root the project's root, for the lines that the report quotes
 * @param onGithub the report also marks the lines there
 */
export function formatCheck(problems: readonly Problem[], root: string, onGithub: boolean): string {
  const [any] = problems;
  if (!any) return "Every file under content/ is in order.";
  const error = problems.find((problem) => hasErrors([problem]));
  return [
    formatReport(problems, sourceOf(root)),
    ...(error ? [`\nFor more on a rule: npm run check -- --explain ${error.rule}`] : []),
    ...(onGithub ? [formatGithub(problems)] : []),
    ...(error ? [] : ["None of this stops a build."]),
  ].join("\n");
}
