import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { filesOf, ROOT } from "../site/sites.ts";
import { copyProject, run } from "./project.ts";

const root = copyProject();
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const EXPLAINER = join(root, "content/explainers/us-troops-in-iraq.mdx");
const good = readFileSync(EXPLAINER, "utf8");

it("a build of wrong content fails, names the mistake and leaves the last good site as it was", () => {
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/index.html"), "the last good site");
  writeFileSync(EXPLAINER, `${good}\nAbout 2,500 troops.\n`);
  const { status, output } = run(root, "build");
  expect(status).toBe(1);
  expect(output).toMatch(/content\/explainers\/us-troops-in-iraq\.mdx:\d+:7 {2}error {2}the number 2,500 is typed/);
  expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("the last good site");
});

it("a build that breaks down half-way leaves the last good site as it was", () => {
  writeFileSync(EXPLAINER, good);
  const page = join(root, "src/pages/sources/index.astro");
  const source = readFileSync(page, "utf8");
  writeFileSync(page, source.replace("<h1>", "{(() => { throw new Error('half-way'); })()}<h1>"));
  expect(run(root, "build").status).toBe(1);
  expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("the last good site");
  writeFileSync(page, source);
});

it("a site that a killed build has left aside is put back before anything else", () => {
  mkdirSync(join(root, ".build"), { recursive: true });
  renameSync(join(root, "dist"), join(root, ".build/old"));
  writeFileSync(EXPLAINER, `${good}\nAbout 2,500 troops.\n`);
  expect(run(root, "build").status).toBe(1);
  expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("the last good site");
  writeFileSync(EXPLAINER, good);
});

it("a build that is killed, at whatever moment, leaves the last good site whole", async () => {
  for (const after of [150, 600, 1500, 2500, 3500]) {
    writeFileSync(join(root, "dist/index.html"), "the last good site");
    const path = `${resolve("node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
    const build = spawn("node", ["src/cli/build.ts"], {
      cwd: root,
      detached: true,
      env: { ...process.env, PATH: path },
    });
    await sleep(after);
    const ended = once(build, "close");
    if (build.exitCode === null && build.pid !== undefined) process.kill(-build.pid, "SIGKILL");
    else continue;
    await ended;
    expect(readFileSync(join(root, "dist/index.html"), "utf8"), `killed after ${String(after)} ms`).toBe(
      "the last good site",
    );
  }
});

it("a good build takes the place of the last one whole, byte for byte the same as another of the same content", () => {
  expect(run(root, "build")).toMatchObject({ status: 0 });
  expect(existsSync(join(root, ".build/old"))).toBe(false);
  const built = { folder: join(root, "dist"), base: "/" };
  expect(filesOf(built)).toEqual(filesOf(ROOT));
  for (const file of filesOf(built)) {
    expect(readFileSync(join(built.folder, file), "utf8"), file).toBe(readFileSync(join(ROOT.folder, file), "utf8"));
  }
});
