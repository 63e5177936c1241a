/** One thing wrong with the content, said so that its author can mend it. */
export interface Diagnostic {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** A warning is worth mending and stops nothing; left out, it is an error. */
  readonly severity?: "warning" | undefined;
  /** The rule's name, in kebab-case, as `npm run check` prints it. */
  readonly rule: string;
  /** What was found and what was expected, in plain words. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** What is said of a thing whose position and rule are known. */
export type Advice = Pick<Diagnostic, "message" | "hint">;

/** By file, then line, then column, then rule: the same list whatever the order of reading. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Do any of them stop a build? */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity !== "warning");
}
