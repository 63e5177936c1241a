import type { Diagnostic } from "../../content/diagnostic.ts";

/** The diagnostics for another program: one JSON array, in which every one has every key. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const all = diagnostics.map(({ file, line, column, severity, rule, message, hint }) => ({
    file,
    line,
    column,
    severity: severity ?? "error",
    rule,
    message,
    hint: hint ?? null,
  }));
  return JSON.stringify(all, null, 2);
}
