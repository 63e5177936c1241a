import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../../quotes/digest.ts";
import { listFolder } from "./list-folder.ts";

/** The texts at hand, by digest. */
export type Texts = ReadonlyMap<string, string>;

/** Every `.txt` of a folder, by the digest of its bytes. Empty where there is no such folder. */
export function readTexts(folder: string): Texts {
  const texts = new Map<string, string>();
  for (const name of textFiles(folder)) {
    const bytes = readFileSync(join(folder, name));
    texts.set(digest(bytes), bytes.toString("utf8"));
  }
  return texts;
}

/** The names of a folder's texts. A folder that is called like a text is none. */
export function textFiles(folder: string): string[] {
  return listFolder(folder).filter((name) => name.endsWith(".txt") && !statSync(join(folder, name)).isDirectory());
}
