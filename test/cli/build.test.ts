import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { filesOf, ROOT } from "../pages/sites.ts";
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
  writeFileSync(page, source.replace("<ol", "{(() => { throw new Error('half-way'); })()}<ol"));
  expect(run(root, "build").status).toBe(1);
  expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("the last good site");
  writeFileSync(page, source);
});

it("a site that a killed build has left aside is put back before anything else", () => {
  mkdirSync(join(root, ".build/build-999999999-a1B2c3"), { recursive: true });
  renameSync(join(root, "dist"), join(root, ".build/build-999999999-a1B2c3/old"));
  writeFileSync(EXPLAINER, `${good}\nAbout 2,500 troops.\n`);
  expect(run(root, "build").status).toBe(1);
  expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("the last good site");
  expect(readdirSync(join(root, ".build"))).toEqual([]);
  writeFileSync(EXPLAINER, good);
});

it("a build that is killed, at whatever moment, leaves the last good site whole", async () => {
  for (const after of [150, 600, 1500, 2500, 3500]) {
    writeFileSync(join(root, "dist/index.html"), "the last good site");
    const path = `${resolve("node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
    const build = spawn("node", ["src/cli/run.mjs", "build"], {
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

it("a build whose npm is killed ends by itself and publishes nothing", { timeout: 300_000 }, async () => {
  for (const after of [1500, 4000]) {
    writeFileSync(join(root, "dist/index.html"), "the last good site");
    const npm = spawn("npm", ["run", "build"], { cwd: root });
    npm.stdout.resume();
    await sleep(after);
    // It closes when the last process that can write to it is gone.
    const ended = once(npm, "close");
    npm.kill("SIGKILL");
    await ended;
    expect(readFileSync(join(root, "dist/index.html"), "utf8"), `killed after ${String(after)} ms`).toBe(
      "the last good site",
    );
  }
});

it(
  "two builds at once, of different content, each make a whole site of what they began with",
  { timeout: 300_000 },
  async () => {
    const [a, b] = ["Is this the first wording?", "Is this the second wording?"];
    const write = (question: string) => {
      writeFileSync(EXPLAINER, good.replace(/^question: .*$/m, `question: ${question}`));
    };
    const start = async () => {
      const build = spawn("node", ["src/cli/run.mjs", "build"], { cwd: root });
      let said = "";
      // The content is copied by now.
      await new Promise<void>((resolve) => {
        build.stdout.on("data", (data: Buffer) => {
          said += data.toString();
          if (said.includes("Building")) resolve();
        });
        build.on("close", () => {
          resolve();
        });
      });
      return { ended: once(build, "close"), said: () => said };
    };
    /** By question, the pages of the site that have it now. */
    const found = () => {
      const pages = ["index.html", "explainers/us-troops-in-iraq/index.html"];
      const text = pages.map((page) => readFileSync(join(root, "dist", page), "utf8"));
      return [a, b].map((question) => text.map((page) => page.includes(question)));
    };
    write(a);
    const first = await start();
    write(b);
    const second = await start();
    await Promise.race([first.ended, second.ended]);
    const between = found();
    await Promise.all([first.ended, second.ended]);
    const after = found();
    writeFileSync(EXPLAINER, good);
    for (const { said } of [first, second]) expect(said()).toContain("The site is in dist/");
    const whole = [
      [
        [true, true],
        [false, false],
      ],
      [
        [false, false],
        [true, true],
      ],
    ];
    expect(whole).toContainEqual(between);
    expect(whole).toContainEqual(after);
    expect(filesOf({ folder: join(root, "dist"), base: "/" })).toEqual(filesOf(ROOT));
    expect(readdirSync(join(root, ".build"))).toEqual([]);
  },
);

it("a build says in a few lines what was done, how long it took and where to look, and warns of nothing", () => {
  const { status, output } = run(root, "build");
  expect({ status, output }).toEqual({
    status: 0,
    output: expect.stringMatching(
      new RegExp(
        [
          /^Checked \d+ files of content\/ in \d+\.\d s: all in order\.$/,
          /^Building the pages, which takes some seconds …$/,
          /^Built \d+ pages and \d+ files beside them, in \d+\.\d s in all\.$/,
          /^The site is in dist\/: look at it with `npm start`, or put the folder on any static host\.$/,
        ]
          .map(({ source }) => source.slice(1, -1))
          .join("\n") + "\n$",
      ),
    ) as unknown,
  });
});

it("the site is whole, byte for byte the same as another of the same content", () => {
  const built = { folder: join(root, "dist"), base: "/" };
  expect(filesOf(built)).toEqual(filesOf(ROOT));
  for (const file of filesOf(built)) {
    expect(readFileSync(join(built.folder, file), "utf8"), file).toBe(readFileSync(join(ROOT.folder, file), "utf8"));
  }
});
