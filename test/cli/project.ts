import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A copy of the project in a folder of its own, for commands that write. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  for (const name of ["src", "content", "public", "astro.config.mjs", "package.json", "tsconfig.json"]) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  return root;
}

/**
 * The small content of `test/check/base`, its quotes locked, for commands that
 * write content: each call of `fresh` gives a copy in a folder of its own.
 */
export function lockedBase() {
  const roots: string[] = [];
  const copy = (from: string): string => {
    const folder = mkdtempSync(join(tmpdir(), "base-"));
    roots.push(folder);
    cpSync(from, folder, { recursive: true });
    return folder;
  };
  const locked = copy("test/check/base");
  symlinkSync(resolve("src"), join(locked, "src"));
  // A site that is published has every list.
  for (const list of ["events", "locations"]) writeFileSync(join(locked, `content/${list}.yaml`), "{}\n");
  run(locked, "evidence", "--texts", "texts");
  return {
    fresh: () => copy(locked),
    remove: () => {
      for (const folder of roots) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs one of the project's commands there, as npm would. */
export function run(root: string, command: string, ...args: string[]) {
  const path = `${resolve("node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
  const { status, stdout, stderr } = spawnSync("node", ["src/cli/run.mjs", command, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, GITHUB_ACTIONS: "", PATH: path, NODE_ENV: "production" },
  });
  return { status, output: stdout + stderr };
}
