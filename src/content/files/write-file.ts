import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** Not beside the file: a draft that a killed command leaves in `content/` would itself be a mistake there. */
const DRAFTS = ".build/drafts";
const BACKUPS = ".build/backup";

/**
 * Puts `text` in the place of `<root>/<file>`, whole or not at all: it is
 * written to a draft, brought to the disk and then moved. Whoever reads the
 * file meanwhile, or after a crash, finds the old text or the new one.
 */
export function replaceFile(root: string, file: string, text: string | Uint8Array): void {
  const draft = writeDraft(root, file, text);
  renameSync(draft, join(root, file));
}

/**
 * Makes `<root>/<file>` with `text`, whole or not at all.
 *
 * @returns false where a file of that name is there already: it stays as it is
 */
export function createFile(root: string, file: string, text: string): boolean {
  const target = join(root, file);
  mkdirSync(dirname(target), { recursive: true });
  const draft = writeDraft(root, file, text);
  try {
    // A link, unlike a move, fails where the name is taken.
    linkSync(draft, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST" || existsSync(target)) return false;
    // Not every disk knows links.
    renameSync(draft, target);
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Keeps a file as it is, and says where. */
export function backUp(root: string, file: string): string {
  const backup = `${BACKUPS}/${new Date().toISOString().replaceAll(":", "")}-${basename(file)}`;
  mkdirSync(join(root, BACKUPS), { recursive: true });
  copyFileSync(join(root, file), join(root, backup));
  return backup;
}

function writeDraft(root: string, file: string, text: string | Uint8Array): string {
  const draft = join(root, DRAFTS, `${basename(file)}.${String(process.pid)}`);
  mkdirSync(dirname(draft), { recursive: true });
  const open = openSync(draft, "w");
  try {
    writeFileSync(open, text);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  return draft;
}
