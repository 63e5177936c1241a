import type { Step } from "./align-words.ts";
import type { Passage } from "./find-passage.ts";

const AROUND = 60;

/** The passage in its line with a caret under each of its characters, the line shortened on both sides. */
export function showPassage(text: string, { start, end }: Passage): string {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end) === -1 ? text.length : text.indexOf("\n", end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd);
  // At a space, so that no word is cut.
  const lead = before.length <= AROUND ? before : `… ${before.slice(-AROUND).replace(/^\S*\s/, "")}`;
  const rest = after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/\s\S*$/, "")} …`;
  const line = `${lead}${text.slice(start, end)}${rest}`.replace(/\s/g, " ");
  return `  | ${line}\n  | ${" ".repeat(lead.length)}${"^".repeat(end - start)}`;
}

/** The way from the wanted words to those found: `around 2,500 [-soldiers-]{+troops+} in Iraq`. */
export function showSteps(steps: readonly Step[]): string {
  return steps.map(showStep).join(" ");
}

function showStep(step: Step): string {
  switch (step.kind) {
    case "same":
      return step.text;
    case "changed":
      return `[-${step.wanted}-]{+${step.found}+}`;
    case "missing":
      return `[-${step.wanted}-]`;
    case "added":
      return `{+${step.found}+}`;
  }
}
