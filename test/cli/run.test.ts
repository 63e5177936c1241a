import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { lockedBase, run } from "./project.ts";

const { fresh, remove } = lockedBase();
afterAll(remove);

it("an old Node is told in one line what is needed, before it reads anything that it cannot", () => {
  // As a Node 20 that says so of itself: one that is really old is not at hand.
  const old = `data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "20.20.2" } })`;
  const { status, stdout, stderr } = spawnSync("node", ["--import", old, resolve("src/cli/run.mjs"), "check"], {
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr:
      'This is Node 20.20.2, and Node 24 or newer is needed: run "npm ci" (without --ignore-scripts), which brings it, and then the command again, as "npm run ...".\n',
  });
});

it("every npm command of ours asks for its Node first", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const others = Object.entries(scripts).filter(([, line]) => !/^node src\/cli\/(run|node-version)\.mjs\b/.test(line));
  expect(others.map(([name]) => name)).toEqual(["format", "format:check"]);
});

it("a file that is no folder, or is not there, ends a command in one line and never in a stack", () => {
  const root = fresh();
  writeFileSync(join(root, "notes"), "");
  const say = (command: string, ...args: string[]) => run(root, command, ...args);
  expect(say("evidence", "--texts", "notes")).toEqual({ status: 1, output: "notes: not a folder.\n" });
  expect(say("claim", "words", "--texts", "notes")).toEqual({ status: 1, output: "notes: not a folder.\n" });
  expect(say("evidence", "--txts", "texts").output).toMatch(
    /^There is no flag --txts here\. Did you mean "--texts"\?\n/,
  );
  mkdirSync(join(root, "texts/folder.txt"));
  expect(say("evidence", "--texts", "texts").output).toContain("each found exactly once");
  rmSync(join(root, "content/evidence.lock.json"));
  mkdirSync(join(root, "content/evidence.lock.json"));
  expect(say("evidence", "--texts", "texts").output).toBe("content/evidence.lock.json: a folder, not a file.\n");
  writeFileSync(join(root, ".vscode"), "");
  expect(say("schemas").output).toBe(".vscode/schemas: not a folder.\n");
  rmSync(join(root, "content"), { recursive: true });
  writeFileSync(join(root, "content"), "");
  expect(say("check").output).toBe("content/sources: not a folder.\n");
});

it.each(["build", "pdf", "schemas", "zip"])("`npm run %s` refuses in one line what it would pass over", (command) => {
  expect(run(fresh(), command, "--fast")).toEqual({
    status: 1,
    output: `\`npm run ${command}\` takes nothing after it; found "--fast".\n`,
  });
});

it("a reader that closes the pipe early, as `head` does, is no mistake", () => {
  const root = fresh();
  const line = 'node src/cli/run.mjs check --unused | true; echo "${PIPESTATUS[0]}"';
  const { stdout, stderr } = spawnSync("bash", ["-c", line], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  expect([stdout.trim(), stderr]).toEqual(["0", ""]);
});
