import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "./rules/registry.ts";

/** The names of the rules, in alphabetical order. */
export function ruleNames(): readonly string[] {
  return RULES.map(({ id }) => id);
}

/** What must hold and why, with a wrong example and a right one, in Markdown; `undefined` where no rule has that name. */
export function ruleDoc(rule: string): string | undefined {
  // Looked up among the names first, so that what was typed never becomes a path.
  if (!ruleNames().includes(rule)) return undefined;
  return readFileSync(join(import.meta.dirname, "rules", rule, `${rule}.md`), "utf8").trimEnd();
}
