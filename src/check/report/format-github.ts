import type { Diagnostic } from "../../content/diagnostic.ts";

/**
 * The diagnostics as workflow commands, one a line: GitHub shows each beside the
 * line of the file that it is about, its message first and then what to do.
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(formatCommand).join("\n");
}

function formatCommand({ file, line, column, severity, rule, message, hint }: Diagnostic): string {
  const position = `file=${property(file)},line=${String(line)},col=${String(column)},title=${property(rule)}`;
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::${severity ?? "error"} ${position}::${data(text)}`;
}

/** A command ends with its line. The percent sign goes first, for the others bring new ones. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property ends, besides, at a comma or a colon. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
