import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { formatGithub } from "../../src/check/report/format-github.ts";
import { formatReport } from "../../src/check/report/format-report.ts";
import type { Diagnostic } from "../../src/content/diagnostic.ts";

const roots: string[] = [];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "check-"));
  roots.push(root);
  cpSync("test/check/base", root, { recursive: true });
  symlinkSync(resolve("src"), join(root, "src"));
});
afterAll(() => {
  for (const folder of roots) rmSync(folder, { recursive: true, force: true });
});

/** Runs the command there as npm would, both outputs apart, on GitHub only where `env` says so. */
function check(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const path = `${resolve("node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
  const { status, stdout, stderr } = spawnSync("node", ["src/cli/check.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, GITHUB_ACTIONS: "", PATH: path, TEXTS: "texts", ...env },
  });
  return { status, stdout, stderr };
}

const misspell = () => {
  const file = join(root, "content/explainers/soldiers.mdx");
  writeFileSync(file, readFileSync(file, "utf8").replace('id="levels"', 'id="lvels"'));
};

const PROBLEM = {
  file: "content/explainers/soldiers.mdx",
  line: 14,
  column: 1,
  severity: "error",
  rule: "unknown-chart",
  message: 'there is no chart "lvels"',
  hint: 'Did you mean "levels"?',
};

describe("npm run check", () => {
  it("reports a mistake, says where more is to be read about it, and fails", () => {
    misspell();
    const { status, stdout, stderr } = check();
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain('soldiers.mdx:14:1  error  there is no chart "lvels"  (unknown-chart)');
    expect(stdout).toMatch(/\n\nFor more on a rule: npm run check -- --explain unknown-chart\n$/);
  });

  it("passes where there are only warnings", () => {
    const { status, stdout, stderr } = check();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/\n1 warning in 1 file\nNone of this stops a build\.\n$/);
  });

  it("says so where nothing at all is wrong", () => {
    rmSync(join(root, "content"), { recursive: true });
    expect(check()).toEqual({ status: 0, stdout: "Every file under content/ is in order.\n", stderr: "" });
  });
});

describe("npm run check -- --json", () => {
  it("prints the problems as JSON, each with every key, and nothing else, on GitHub too", () => {
    misspell();
    const { status, stdout, stderr } = check(["--json"], { GITHUB_ACTIONS: "true" });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const diagnostics = JSON.parse(stdout) as object[];
    expect(diagnostics).toContainEqual(PROBLEM);
    for (const diagnostic of diagnostics) expect(Object.keys(diagnostic)).toEqual(Object.keys(PROBLEM));
  });

  it("does not fail for warnings, and prints an empty list where there are none", () => {
    const { status, stdout } = check(["--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ severity: "warning", rule: "reading-length" }]);
    rmSync(join(root, "content"), { recursive: true });
    expect(check(["--json"])).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
  });
});

describe("npm run check -- --explain", () => {
  it("prints what the rule asks for, with examples", () => {
    const { status, stdout } = check(["--explain", "typed-digits"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# typed-digits\n\nNo number is typed into the text/);
    expect(stdout).toContain("Wrong:\n\n```mdx\nThe Pentagon spoke of about 2,500 troops");
  });

  it("says so where npm has kept the flag", () => {
    const { status, stderr } = check(["link"], { npm_config_explain: "true" });
    expect(status).toBe(2);
    expect(stderr).toBe(
      "npm has kept --explain for itself: put a lone -- before it.\n\n  npm run check -- --explain link\n",
    );
  });

  it("of an unknown rule names the nearest and all", () => {
    const { status, stdout, stderr } = check(["--explain", "typed-digit"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^There is no rule "typed-digit"\. Did you mean "typed-digits"\?\n\nThe rules:\n/);
    expect(stderr).toContain("\n  answer-first\n  chart-twice\n");
    expect(check(["--explain", "link/../link"]).status).toBe(2);
  });
});

describe("npm run check, called wrongly", () => {
  it.each([
    [["--jsn"], "Unknown option '--jsn'."],
    [["content"], "Unexpected argument 'content'."],
    [["--explain"], "Option '--explain <value>' argument missing."],
    [["--json=yes"], "Option '--json' does not take an argument."],
  ])("with %j says what is wrong and how it is used", (args, what) => {
    const { status, stdout, stderr } = check(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`${what}\n\nLists everything that is wrong under content/.\n`);
    expect(stderr).toContain("npm run check -- --explain RULE");
  });

  it("with --help says how it is used and is content", () => {
    const { status, stdout } = check(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("npm run --silent check -- --json");
  });
});

describe("on GitHub", () => {
  it("the report comes with a command for each problem", () => {
    misspell();
    const { status, stdout, stderr } = check([], { GITHUB_ACTIONS: "true" });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("(unknown-chart)");
    expect(stdout.split("\n")).toContain(
      '::error file=content/explainers/soldiers.mdx,line=14,col=1,title=unknown-chart::there is no chart "lvels"%0ADid you mean "levels"?',
    );
    expect(stdout).toMatch(/^::warning file=content\/explainers\/soldiers\.mdx,line=1,col=1,title=reading-length::/m);
  });

  it("what would end a command or a property early is escaped", () => {
    const diagnostic = { file: "a,b: 100%.mdx", line: 2, column: 3, rule: "link", message: "50%0A: one,\r\ntwo" };
    expect(formatGithub([diagnostic])).toBe(
      "::error file=a%2Cb%3A 100%25.mdx,line=2,col=3,title=link::50%250A: one,%0D%0Atwo",
    );
  });
});

describe(".github/problem-matcher.json", () => {
  const { problemMatcher } = JSON.parse(readFileSync(".github/problem-matcher.json", "utf8")) as {
    problemMatcher: [{ pattern: [Readonly<Record<string, number>> & { regexp: string }] }];
  };
  const [pattern] = problemMatcher[0].pattern;
  const matches = (report: string) =>
    report.split("\n").flatMap((line) => {
      const match = new RegExp(pattern.regexp).exec(line);
      return match ? [(part: string) => match[pattern[part] ?? -1]] : [];
    });

  it("takes every part of a problem from its head line", () => {
    const diagnostic: Diagnostic = { ...PROBLEM, severity: "warning", message: "of it: (a) 1:2  error  x  (schema)" };
    const [part, ...others] = matches(formatReport([diagnostic], () => "  1:2:3  error  x  (schema)\n".repeat(20)));
    expect(others).toEqual([]);
    expect(["file", "line", "column", "severity", "message", "code"].map((name) => part?.(name))).toEqual([
      diagnostic.file,
      "14",
      "1",
      "warning",
      diagnostic.message,
      "unknown-chart",
    ]);
  });

  it("matches as many lines of each report as it has problems", () => {
    const reports = readdirSync("test/check/mistakes").map((name) => join("test/check/mistakes", name, "expected.txt"));
    for (const file of reports.filter(existsSync)) {
      const report = readFileSync(file, "utf8");
      const [total = ""] = report.trimEnd().split("\n").slice(-1);
      const diagnostics = [...total.matchAll(/(\d+) (?:error|warning)/g)].reduce((sum, [, n]) => sum + Number(n), 0);
      expect(matches(report), file).toHaveLength(diagnostics);
    }
  });
});
