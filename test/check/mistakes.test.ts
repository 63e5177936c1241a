import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { formatReport } from "../../src/check/format-report.ts";
import { hasErrors, type Problem } from "../../src/evidence/problem.ts";

const HERE = import.meta.dirname;
const roots: string[] = [];

/** The base content with one folder of mistakes laid over it. */
function withMistake(name?: string): string {
  const root = mkdtempSync(join(tmpdir(), "mistake-"));
  roots.push(root);
  cpSync(join(HERE, "base"), root, { recursive: true });
  if (name !== undefined) cpSync(join(HERE, "mistakes", name), root, { recursive: true });
  return root;
}

/** The base is a page of few words and earns one warning for it; where there are errors, only they are of interest. */
function problemsOf(root: string): Problem[] {
  const problems = checkContent(root, join(root, "texts"), true);
  return hasErrors(problems) ? problems.filter(({ severity }) => severity !== "warning") : problems;
}

function report(root: string, problems: readonly Problem[]): string {
  return formatReport(problems, (file) => {
    try {
      return readFileSync(join(root, file), "utf8");
    } catch {
      return undefined;
    }
  });
}

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

it("content without a mistake has no error, and no warning but that it is short", () => {
  expect(problemsOf(withMistake()).map(({ rule }) => rule)).toEqual(["reading-length"]);
});

describe("a mistake is reported with its place, what was found and what to do", () => {
  const names = readdirSync(join(HERE, "mistakes")).sort();
  const inOrder = problemsOf(withMistake());
  it.each(names)("%s", async (name) => {
    const root = withMistake(name);
    const problems = problemsOf(root);
    expect(problems).not.toEqual(inOrder);
    await expect(`${report(root, problems)}\n`).toMatchFileSnapshot(join(HERE, "mistakes", name, "expected.txt"));
  });
});
