import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "docs");

/** The names of the rules that have docs, in alphabetical order. */
export function ruleNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -".md".length))
    .sort();
}

/** What must hold and why, with a wrong example and a right one, in Markdown; `undefined` where no rule has that name. */
export function ruleDoc(rule: string): string | undefined {
  // Looked up among the names first, so that what was typed never becomes a path.
  return ruleNames().includes(rule) ? readFileSync(join(FOLDER, `${rule}.md`), "utf8").trimEnd() : undefined;
}
