import { sortDiagnostics, type Diagnostic } from "./diagnostic.ts";
import { formatNumber } from "../model/quantity.ts";

const MOST = 50;
const LONGEST = 400;

/** A file's diagnostics, few and short enough to read: the first fifty, no message beyond 400 characters, and how many more. */
export function truncateReport(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = sortDiagnostics(diagnostics);
  const shown = sorted.slice(0, MOST).map((diagnostic) => ({ ...diagnostic, message: cut(diagnostic.message) }));
  const rest = sorted.slice(MOST);
  const [next] = rest;
  if (!next) return shown;
  const more: Diagnostic = {
    ...next,
    severity: rest.every(({ severity }) => severity === "warning") ? "warning" : undefined,
    message: `there are ${formatNumber(rest.length)} more problems in this file, from here on`,
    hint: "Mend the ones above first, and check again.",
  };
  return [...shown, more];
}

function cut(message: string): string {
  return message.length <= LONGEST ? message : `${message.slice(0, LONGEST)}…`;
}
