import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What changes whenever a file of a folder, or of one in it, is written, made, moved or deleted. No file is opened. */
export function fingerprint(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      return `${path} ${String(stats?.mtimeMs)} ${String(stats?.size)}`;
    })
    .join("\n");
}
