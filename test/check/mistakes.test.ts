import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { formatReport } from "../../src/check/format-report.ts";

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

function report(root: string): string {
  const problems = checkContent(root, join(root, "texts"));
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

it("content without a mistake has no problem", () => {
  expect(checkContent(withMistake(), join(HERE, "base/texts"))).toEqual([]);
});

describe("a mistake is reported with its place, what was found and what to do", () => {
  const names = readdirSync(join(HERE, "mistakes")).sort();
  it.each(names)("%s", async (name) => {
    const root = withMistake(name);
    expect(checkContent(root, join(root, "texts"))).not.toEqual([]);
    await expect(`${report(root)}\n`).toMatchFileSnapshot(join(HERE, "mistakes", name, "expected.txt"));
  });
});
