import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Takes away the folders that killed commands have left in another.
 *
 * @param prefix what stands before the number of the process in their names: `try-` for `try-1234` or `try-1234-x1Y2z3`
 */
export function sweepDead(parent: string, prefix: string): void {
  for (const folder of foldersNamed(parent, prefix)) {
    const id = Number.parseInt(folder.slice(join(parent, prefix).length), 10);
    if (!isRunning(id)) rmSync(folder, { recursive: true, force: true });
  }
}

/** The folders in another whose names are a prefix and the number of a process, with whatever stands after it. */
export function foldersNamed(parent: string, prefix: string): string[] {
  const names = existsSync(parent) ? readdirSync(parent) : [];
  return names
    .filter((name) => name.startsWith(prefix) && /^\d+(-\w+)?$/.test(name.slice(prefix.length)))
    .map((name) => join(parent, name));
}

/** Is there a process of that number? */
export function isRunning(id: number): boolean {
  try {
    // Signal 0 asks and does nothing.
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
