import { sortProblems, type Problem } from "./problem.ts";
import { formatNumber } from "./quantity.ts";

const MOST = 50;
const LONGEST = 400;

/** A file's problems, few and short enough to read: the first fifty, no message beyond 400 characters, and how many more. */
export function shortened(problems: readonly Problem[]): Problem[] {
  const sorted = sortProblems(problems);
  const shown = sorted.slice(0, MOST).map((problem) => ({ ...problem, message: cut(problem.message) }));
  const rest = sorted.slice(MOST);
  const [next] = rest;
  if (!next) return shown;
  const more: Problem = {
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
