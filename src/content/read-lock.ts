import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lockSchema, type Lock } from "../quotes/lock.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { cannotRead } from "./files/read-text.ts";

export const LOCK_FILE = "content/evidence.lock.json";

/** Reads the lock; an empty one where there is none yet, a diagnostic where it has been damaged. */
export function readLock(root: string): { readonly lock: Lock; readonly diagnostics: readonly Diagnostic[] } {
  const top = { file: LOCK_FILE, line: 1, column: 1, rule: "lock" };
  let text: string;
  try {
    text = readFileSync(join(root, LOCK_FILE), "utf8");
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return { lock: {}, diagnostics: isMissing ? [] : [{ ...top, ...cannotRead(error) }] };
  }
  try {
    return { lock: lockSchema.parse(JSON.parse(text)), diagnostics: [] };
  } catch {
    const diagnostic: Diagnostic = {
      ...top,
      message: "the lock of the evidence cannot be read",
      hint: "Bring it back as it was: `git restore content/evidence.lock.json`. With the articles’ texts at hand it can be deleted, and `npm run evidence -- --texts FOLDER` writes it anew.",
    };
    return { lock: {}, diagnostics: [diagnostic] };
  }
}
