import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasErrors, type Problem } from "../problem.ts";

const COPIES = ".build";

/**
 * The errors that would be new under `<root>/content` if it held `files`, found
 * in a copy of it: `root` itself is only read.
 *
 * @param files texts by path from the root
 * @param check lists everything that is wrong under a root
 */
export function tryFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  check: (root: string) => readonly Problem[],
): Problem[] {
  const copy = join(root, COPIES, `try-${String(process.pid)}`);
  sweep(join(root, COPIES));
  try {
    cpSync(join(root, "content"), join(copy, "content"), { recursive: true });
    for (const [file, text] of files) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    const before = new Set(check(root).map(identity));
    return check(copy).filter((problem) => hasErrors([problem]) && !before.has(identity(problem)));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Takes away the copies that killed commands have left: each is as large as the content. */
function sweep(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, id] = /^try-(\d+)$/.exec(name) ?? [];
    if (id !== undefined && !isRunning(Number(id))) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

function isRunning(id: number): boolean {
  try {
    // Signal 0 asks and does nothing.
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** Without its line, which moves when lines are put in above it. */
function identity({ file, rule, message }: Problem): string {
  return [file, rule, message].join("\n");
}
