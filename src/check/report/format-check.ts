import { hasErrors, type Diagnostic } from "../../content/diagnostic.ts";
import { sourceOf } from "../../content/files/read-text.ts";
import { formatGithub } from "./format-github.ts";
import { formatReport } from "./format-report.ts";

/**
 * The report of a whole check with what there is to say about it.
 *
 * @param root the project's root, for the lines that the report quotes
 * @param onGithub the report also marks the lines there
 */
export function formatCheck(diagnostics: readonly Diagnostic[], root: string, onGithub: boolean): string {
  const [any] = diagnostics;
  if (!any) return "Every file under content/ is in order.";
  const error = diagnostics.find((diagnostic) => hasErrors([diagnostic]));
  return [
    formatReport(diagnostics, sourceOf(root)),
    ...(error ? [`\nFor more on a rule: npm run check -- --explain ${error.rule}`] : []),
    ...(onGithub ? [formatGithub(diagnostics)] : []),
    ...(error ? [] : ["None of this stops a build."]),
  ].join("\n");
}
