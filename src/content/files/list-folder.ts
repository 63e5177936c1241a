import { readdirSync } from "node:fs";

const LITTER = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Is it what an operating system leaves behind, which is nobody's content? */
export function isLitter(name: string): boolean {
  return LITTER.has(name);
}

/** The names of a folder's files, in one order on every machine; none where the folder is not there. */
export function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
