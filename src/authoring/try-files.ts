import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasErrors, type Diagnostic } from "../content/diagnostic.ts";
import { sweepDead } from "../content/files/sweep.ts";

const COPIES = ".build";
/** What is written is recorded afterwards, with all that belongs to it. */
const AFTERWARDS = "unrecorded";

/**
 * The errors that would be new under `<root>/content` if it held `files`, found
 * in a copy of it: `root` itself is only read.
 *
 * @param files texts by path from the root; `undefined` for a file that goes
 * @param check lists everything that is wrong under a root
 */
export function tryFiles(
  root: string,
  files: ReadonlyMap<string, string | undefined>,
  check: (root: string) => readonly Diagnostic[],
): Diagnostic[] {
  const copy = join(root, COPIES, `try-${String(process.pid)}`);
  // Each copy that a killed command has left is as large as the content.
  sweepDead(join(root, COPIES), "try-");
  try {
    cpSync(join(root, "content"), join(copy, "content"), { recursive: true });
    for (const [file, text] of files) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      if (text === undefined) rmSync(join(copy, file));
      else writeFileSync(join(copy, file), text);
    }
    const before = new Set(check(root).map(identity));
    return check(copy).filter(
      (found) => hasErrors([found]) && found.rule !== AFTERWARDS && !before.has(identity(found)),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Without its line, which moves when lines are put in above it. */
function identity({ file, rule, message }: Diagnostic): string {
  return [file, rule, message].join("\n");
}
