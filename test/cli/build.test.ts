import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { lastChange } from "../../src/content/record.ts";
import { formatPartialDate, partialDateOf } from "../../src/model/partial-date.ts";
import { filesOf, ROOT } from "../pages/sites.ts";
import { copyProject, run } from "./project.ts";

const root = copyProject();
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const EXPLAINER = join(root, "content/explainers/us-troops-in-iraq.mdx");
const good = readFileSync(EXPLAINER, "utf8");
const NAME = "explainers/us-troops-in-iraq";
const RECORD = join(root, "content/record");
/** No entry may be older than the last, nor of a day to come. */
const LAST_DAY =
  readdirSync(RECORD)
    .map((name) => name.slice(0, 10))
    .sort()
    .at(-1) ?? "";
/** The last code that the record has of that explainer. */
const recordedCode = () => lastChange(NAME, readSite(root))?.codes.get(NAME);

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
    // The texts of these pages are no part of the record: they may change without an entry.
    const files = ["home", "about"].map((name) => join(root, `content/pages/${name}.mdx`));
    const texts = files.map((file) => readFileSync(file, "utf8"));
    const write = (heading?: string) => {
      for (const [i, file] of files.entries()) {
        const text = texts[i] ?? "";
        writeFileSync(file, heading === undefined ? text : text.replace(/^heading: .*$/m, `heading: ${heading}`));
      }
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
    /** By heading, the pages of the site that have it now. */
    const found = () => {
      const pages = ["index.html", "about/index.html"];
      const text = pages.map((page) => readFileSync(join(root, "dist", page), "utf8"));
      return [a, b].map((heading) => text.map((page) => page.includes(heading)));
    };
    write(a);
    const first = await start();
    write(b);
    const second = await start();
    await Promise.race([first.ended, second.ended]);
    const between = found();
    await Promise.all([first.ended, second.ended]);
    const after = found();
    write();
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

it("a build refuses what is published and has changed without an entry of the record", () => {
  writeFileSync(EXPLAINER, good.replace(/^question: .*$/m, "question: How many US troops are there, and why?"));
  const { status, output } = run(root, "build");
  writeFileSync(EXPLAINER, good);
  expect(status).toBe(1);
  expect(output).toMatch(/\/explainers\/us-troops-in-iraq\/ has changed since .*\(unrecorded\)/);
  expect(output).toContain("Run `npm run record`");
});

it("what was corrected is told on the page, under Corrections and on the page of the version before", () => {
  const [was, now] = [
    "How many US troops are in Iraq, why, and on what terms?",
    "How many US troops are in Iraq, and why?",
  ];
  const before = recordedCode();
  const recordedBefore = new Set(readdirSync(RECORD));
  writeFileSync(EXPLAINER, good.replace(`question: ${was}`, `question: ${now}`));
  const what = "The page does not say on what terms.";
  const flags = { kind: "correction", what, was, now, date: LAST_DAY };
  expect(run(root, "record", ...Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value])).status).toBe(0);
  const { status, output } = run(root, "build");
  const recorded = (kind: string) =>
    readdirSync(RECORD).filter((name) => readFileSync(join(RECORD, name), "utf8").includes(`\nkind: ${kind}\n`)).length;
  const counts = `${String(recorded("correction"))} corrections and ${String(recorded("update"))} updates.`;
  const [entry = "", ...more] = readdirSync(RECORD).filter((name) => !recordedBefore.has(name));
  const after = recordedCode();
  writeFileSync(EXPLAINER, good);
  rmSync(join(RECORD, entry));
  expect({ status, more }, output).toEqual({ status: 0, more: [] });
  expect(after).not.toBe(before);
  const page = (path: string) => readFileSync(join(root, "dist", path, "index.html"), "utf8");
  const day = `<time datetime="${LAST_DAY}">${formatPartialDate(partialDateOf(LAST_DAY))}</time>`;
  const told = `<b>Corrected, ${day}.</b> ${what} Before: “${was}”. Since then: “${now}”.`;
  const explainer = page("explainers/us-troops-in-iraq");
  expect(explainer).toContain(`<a href="#changes">corrected ${day}</a>`);
  expect(explainer).toMatch(/id="changes">/);
  expect(explainer).toContain(told);
  expect(explainer).toContain(`href="../../v/${after}/index.html">${after}</a>, <time datetime="${LAST_DAY}">`);
  expect(page("corrections")).toContain(counts);
  expect(page("corrections")).toContain(told);
  expect(page("corrections")).toContain('href="../explainers/us-troops-in-iraq/index.html">US troops in Iraq</a>');
  expect(page(`v/${before}`)).toContain("This page has changed since this version.");
  expect(page(`v/${before}`)).toContain(told);
  expect(page(`v/${after}`)).toContain("Nothing has changed since this version.");
  expect(page("charts/attack-counts")).not.toContain("orrected");
});

/** Drafts lie there from here on: the site of the last test has no trace of them, for it is that of the others. */
it("a build passes over drafts, and says no more than that", () => {
  const chart = readFileSync(join(root, "content/charts/troop-levels.yaml"), "utf8");
  const drafts = {
    "explainers/a-draft.mdx": good
      .replace(/^title: .*$/m, "title: A draft")
      .replace(/^question: .*$/m, "question: Is this page still being written?")
      .replace(/^order: .*$/m, "order: 99\ndraft: true")
      .replace('<Chart id="troop-levels" />', '<Chart id="a-draft" />'),
    "charts/a-draft.yaml": chart
      .replace(/^title: .*$/m, "title: A drawing that is still being made")
      .replace(/^order: .*$/m, "order: 99\ndraft: true"),
  };
  for (const [name, text] of Object.entries(drafts)) writeFileSync(join(root, "content", name), text);
  expect(run(root, "record", "--list")).toEqual({ status: 0, output: "Everything is in the record.\n" });
});

it("a build says in a few lines what was done, how long it took and where to look, and warns of nothing", () => {
  // Variables that other programs set, and that Vite would take for its own.
  const strays = { BASE_URL: "/stray/", SITE: "https://stray.example", PROD: "" };
  Object.assign(process.env, strays);
  const { status, output } = run(root, "build");
  for (const name of Object.keys(strays)) Reflect.deleteProperty(process.env, name);
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

it("the site is whole, byte for byte the same as another of the same content, whatever variables other programs set", () => {
  const built = { folder: join(root, "dist"), base: "/" };
  expect(filesOf(built)).toEqual(filesOf(ROOT));
  for (const file of filesOf(built)) {
    expect(readFileSync(join(built.folder, file), "utf8"), file).toBe(readFileSync(join(ROOT.folder, file), "utf8"));
  }
});
