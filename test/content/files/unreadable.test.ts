import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";

const closed = vi.hoisted(() => ({ name: "" }));

// Root may read everything, so the system's refusal is played.
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const guard = <Rest extends unknown[], Result>(read: (path: string, ...rest: Rest) => Result) => {
    return (path: string, ...rest: Rest) => {
      if (closed.name !== "" && basename(path) === closed.name) {
        throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", syscall: "open", path });
      }
      return read(path, ...rest);
    };
  };
  return { ...fs, readFileSync: guard(fs.readFileSync as never), readdirSync: guard(fs.readdirSync as never) };
});

// Files of tests share their modules: what another one has loaded would know nothing of the guard.
vi.resetModules();
const { checkContent } = await import("../../../src/check/check-content.ts");

const root = mkdtempSync(join(tmpdir(), "unreadable-"));
cpSync("test/check/base", root, { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

it.each([
  ["a source", "agency-2023.yaml", "content/sources/agency-2023.yaml", "file-name"],
  ["an explainer", "soldiers.mdx", "content/explainers/soldiers.mdx", "file-name"],
  ["a folder", "charts", "content/charts", "file-name"],
  ["the lock", "evidence.lock.json", "content/evidence.lock.json", "lock"],
])("%s that may not be read is a mistake like any other, in plain words", (_, name, file, rule) => {
  closed.name = name;
  const diagnostics = checkContent(root, join(root, "texts"));
  closed.name = "";
  expect(diagnostics).toContainEqual({
    ...{ file, line: 1, column: 1, rule },
    message: "this cannot be read: permission denied",
    hint: "Give yourself the right to read it, or put it here anew.",
  });
});
