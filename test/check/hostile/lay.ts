import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HostileCase } from "./case.ts";

/** The base content with the files of a case laid over it, in a folder of that name; returns the folder. */
export function lay(
  scratch: string,
  name: string,
  ...cases: readonly Pick<HostileCase, "file" | "content">[]
): string {
  const root = join(scratch, name);
  cpSync(join(import.meta.dirname, "../base"), root, { recursive: true });
  for (const { file, content } of cases) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === "function") content(path);
    else writeFileSync(path, content);
  }
  return root;
}
