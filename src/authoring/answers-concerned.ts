import type { Diagnostic } from "../content/diagnostic.ts";
import type { Answers } from "./question.ts";

/**
 * The diagnostics of a file by the answer that each is about: the one that stands
 * in the diagnostic’s line, the longest of them where there are several. Diagnostics
 * of other lines and files are nobody's, and are left out.
 */
export function answersConcerned(
  diagnostics: readonly Diagnostic[],
  file: string,
  text: string,
  answers: Answers,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const lines = text.split("\n");
  const parts = Object.entries(answers)
    .flatMap(([flag, answer]) => [answer, ...namesIn(answer)].map((part) => ({ flag, part: part.trim() })))
    .filter(({ part }) => part !== "")
    .sort((a, b) => b.part.length - a.part.length);
  const concerned = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.file !== file) continue;
    // A key, and a tag that stands alone, are not of the answer's words.
    const line = (lines[diagnostic.line - 1] ?? "").replace(/^\s*(?:- )?[\w-]+:(?= |$)|^<\/?\w+>$/, "");
    const flag = parts.find(({ part }) => line.includes(part))?.flag;
    if (flag !== undefined) concerned.set(flag, [...(concerned.get(flag) ?? []), diagnostic]);
  }
  return concerned;
}

/** The claims of an answer that names several: each has a line of its own. */
function namesIn(answer: string): string[] {
  return answer.split(/\s+/).filter((word) => word.includes("#"));
}
