import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const HERE = import.meta.dirname;

/** The base content with one folder of mistakes laid over it, in a folder that whoever calls takes away. */
export function layMistake(name?: string): string {
  const root = mkdtempSync(join(tmpdir(), "mistake-"));
  cpSync(join(HERE, "base"), root, { recursive: true });
  if (name !== undefined) cpSync(join(HERE, "mistakes", name), root, { recursive: true });
  return root;
}
