import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { formatReport } from "../../src/check/report/format-report.ts";
import { hasErrors, type Diagnostic } from "../../src/content/diagnostic.ts";
import { layMistake } from "./lay-mistake.ts";

const HERE = import.meta.dirname;
const roots: string[] = [];

function withMistake(name?: string): string {
  const root = layMistake(name);
  roots.push(root);
  return root;
}

/** The base is a page of few words and earns one warning for it; where there are errors, only they are of interest. */
function diagnosticsOf(root: string): Diagnostic[] {
  const diagnostics = checkContent(root, join(root, "texts"), true);
  return hasErrors(diagnostics) ? diagnostics.filter(({ severity }) => severity !== "warning") : diagnostics;
}

function report(root: string, diagnostics: readonly Diagnostic[]): string {
  return formatReport(diagnostics, (file) => {
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
  expect(diagnosticsOf(withMistake()).map(({ rule }) => rule)).toEqual(["reading-length"]);
});

describe("a mistake is reported with its place, what was found and what to do", () => {
  const names = readdirSync(join(HERE, "mistakes")).sort();
  const inOrder = diagnosticsOf(withMistake());
  it.each(names)("%s", async (name) => {
    const root = withMistake(name);
    const diagnostics = diagnosticsOf(root);
    expect(diagnostics).not.toEqual(inOrder);
    await expect(`${report(root, diagnostics)}\n`).toMatchFileSnapshot(join(HERE, "mistakes", name, "expected.txt"));
  });
});
