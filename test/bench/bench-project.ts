import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const PARTS = ["content", "public", "src", "astro.config.mjs", "package.json", "tsconfig.json"];

/** An empty folder for a bench, within the project, so that its packages are found from there. */
export function benchFolder(): string {
  mkdirSync(".build", { recursive: true });
  return mkdtempSync(resolve(`.build/bench-${String(process.pid)}-`));
}

/** A copy of the project, to be changed and built. */
export function layProject(root = benchFolder()): { readonly root: string; readonly remove: () => void } {
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
