import type { Diagnostic } from "../../content/diagnostic.ts";

/**
 * The report that an author reads: each diagnostic with its position, the line it
 * stands in and a caret under it, then how many there are in all.
 *
 * @param sourceOf the text of a file, if it can be read
 */
export function formatReport(
  diagnostics: readonly Diagnostic[],
  sourceOf: (file: string) => string | undefined,
): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const counts = [
    ...(warnings < diagnostics.length ? [count(diagnostics.length - warnings, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  const blocks = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, sourceOf(diagnostic.file)));
  const total = `${counts.join(" and ")} in ${count(files, "file")}`;
  return [...blocks, total].join("\n\n");
}

function formatDiagnostic(
  { file, line, column, severity, rule, message, hint }: Diagnostic,
  source: string | undefined,
): string {
  const head = `${file}:${String(line)}:${String(column)}  ${severity ?? "error"}  ${message}  (${rule})`;
  const text = source?.split("\n")[line - 1]?.replaceAll("\t", " ").trimEnd();
  const from = Math.max(0, column - 61);
  const excerpt = text?.slice(from, from + 100);
  const shown = excerpt ? [`  | ${excerpt}`, `  | ${" ".repeat(column - 1 - from)}^`] : [];
  return [head, ...shown, ...(hint === undefined ? [] : [`  ${hint}`])].join("\n");
}

function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? "" : "s"}`;
}
