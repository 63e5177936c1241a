import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readSite } from "../../src/content/read-site.ts";
import type { Site } from "../../src/content/site.ts";
import { layMistake } from "../check/lay-mistake.ts";

/** What becomes of a file of the base content: its text as it should be, from its text as it is; "" where there is none. */
type Edits = Readonly<Record<string, (text: string) => string>>;

/**
 * The base content of the checker's tests with some of its files changed, read as the site reads it.
 *
 * @param edits by path under `content/`
 * @throws Error where an edit changes nothing
 */
export function baseSite(edits: Edits = {}): Site {
  const root = layMistake();
  try {
    for (const [name, edit] of Object.entries(edits)) {
      const file = join(root, "content", name);
      mkdirSync(dirname(file), { recursive: true });
      const text = read(file);
      const edited = edit(text);
      if (edited === text) throw new Error(`the edit of ${name} changes nothing`);
      writeFileSync(file, edited);
    }
    return readSite(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
