import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
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

/** Runs one of the project's commands there, as npm would. */
export function run(root: string, command: string, ...args: string[]) {
  const path = `${resolve("node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
  const { status, stdout, stderr } = spawnSync("node", [`src/cli/${command}.ts`, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: path, NODE_ENV: "production" },
  });
  return { status, output: stdout + stderr };
}
