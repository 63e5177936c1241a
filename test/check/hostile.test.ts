import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mdxToMdast } from "satteri";
import { parseMdxFile } from "../../src/content/mdx/mdx-file.ts";
import { checkNodes } from "../../src/check/check-explainer.ts";
import { strangeCharacter } from "../../src/content/files/strange-character.ts";
import { CASES } from "./hostile/cases.ts";
import { CHART, CHART_FILE, PAGE, PAGE_FILE, RUN, SOURCE, SOURCE_FILE, WRITE } from "./hostile/case.ts";
import { Checker } from "./hostile/checker.ts";
import { lay } from "./hostile/lay.ts";

const HERE = import.meta.dirname;
const scratch = mkdtempSync(join(tmpdir(), "hostile-"));
const checker = new Checker(join(scratch, "ran"));
const all = Object.values(CASES).flat();

afterAll(() => {
  checker.stop();
  rmSync(scratch, { recursive: true, force: true });
});

it("there are cases enough, and no two of one name", () => {
  expect(all.length).toBeGreaterThanOrEqual(65);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

it("what the cases are made of is in order without what they add", async () => {
  const root = lay(
    scratch,
    "in-order",
    { file: PAGE_FILE, content: PAGE },
    { file: SOURCE_FILE, content: SOURCE },
    { file: CHART_FILE, content: CHART },
  );
  expect((await checker.check(root)).diagnostics).toEqual([]);
});

it.each([RUN, WRITE, "Object.prototype.polluted = true"])("would be noticed if it ran: %s", async (code) => {
  const mark = join(scratch, "ran-on-purpose");
  const other = new Checker(mark);
  expect(await other.run("")).toEqual({ ran: false, polluted: false });
  expect(Object.values(await other.run(code))).toContain(true);
  other.stop();
  rmSync(mark, { force: true });
});

it("a checker that hangs or goes down would be noticed", async () => {
  const other = new Checker("");
  await expect(other.run('process.kill(process.pid, "SIGKILL")')).rejects.toThrow("the checker went down: SIGKILL");
  expect(await other.run("")).toMatchObject({ ran: false });
  other.stop();
});

describe.each(Object.entries(CASES))("%s: refused, not run, no hang", (_, cases) => {
  it.each(cases)("$name", async (hostile) => {
    const { name, file, reportedAs = file, expect: head } = hostile;
    const { diagnostics, report, ran, polluted } = await checker.check(lay(scratch, name, hostile));
    const heads = diagnostics
      .filter((diagnostic) => diagnostic.file === reportedAs)
      .map(({ rule, message }) => `${rule}: ${message}`);
    expect(heads).toEqual(expect.arrayContaining([expect.stringContaining(head)]));
    await expect(`${report}\n`).toMatchFileSnapshot(join(HERE, "hostile", `${name}.txt`));
    expect({ ran, polluted }).toEqual({ ran: false, polluted: false });
    // The report is one that can be read, on a terminal too.
    expect(report.length).toBeLessThan(30_000);
    expect(strangeCharacter(report)).toBeUndefined();
  });
});

it("the checker has said nothing aloud: no warning of a content, no trace", () => {
  expect(checker.said).toBe("");
});

it("what the first net lets through, the second holds", () => {
  const texts = [
    'import "./evil.js"',
    "export const x = 1",
    "{x}",
    "no {x} day",
    "<Cite claim={x} />",
    "<Cite {...x} />",
  ];
  for (const text of texts) {
    expect(
      parseMdxFile("page.mdx", `---\n{}\n---\n${text}\n`).diagnostics.map(({ rule }) => rule),
      text,
    ).toEqual(["no-code"]);
    const unguarded = { ...parseMdxFile("page.mdx", "---\n{}\n---\n"), tree: mdxToMdast(text) };
    expect(
      checkNodes(unguarded).map(({ rule }) => rule),
      text,
    ).toContain("no-code");
  }
});
