import type { Problem } from "../evidence/problem.ts";

/**
 * The report that an author reads: each problem with its place, the line it
 * stands in and a caret under it, then how many there are in all.
 *
 * @param sourceOf the text of a file, if it can be read
 */
export function formatReport(problems: readonly Problem[], sourceOf: (file: string) => string | undefined): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  const counts = [
    ...(warnings < problems.length ? [count(problems.length - warnings, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  const blocks = problems.map((problem) => formatProblem(problem, sourceOf(problem.file)));
  const total = `${counts.join(" and ")} in ${count(files, "file")}`;
  return [...blocks, total].join("\n\n");
}

function formatProblem(
  { file, line, column, severity, rule, message, hint }: Problem,
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
