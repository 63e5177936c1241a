import type { SyntaxDiagnostic } from "./yaml-syntax.ts";

/** Before a line's key or right after its colon; inside a value it is a character like others. */
const IN_THE_WAY = /^(?<before>[ \t]*(?:- *)?)[\u00A0\u202F\u2007]|^(?<key>[ \t]*(?:- +)?[\w-]+:)[\u00A0\u202F\u2007]/m;

/** A space that looks like any other and is none to YAML, where one has to be; `undefined` where there is none. */
export function noBreakSpace(text: string): SyntaxDiagnostic | undefined {
  const found = IN_THE_WAY.exec(text);
  if (!found) return undefined;
  const { before, key = "" } = found.groups ?? {};
  const where = before === undefined ? "after the colon" : "at the beginning of this line";
  const message = `a no-break space stands ${where}: it looks like a space and is none`;
  return { offset: found.index + (before ?? key).length, message, hint: "Take it out, and type the spaces anew." };
}
