import { expect, it } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { formatReport } from "../../src/check/format-report.ts";

it("what is committed earns no error and no warning", () => {
  const problems = checkContent(".");
  expect(problems.length === 0 ? "" : formatReport(problems, () => undefined)).toBe("");
});

it("claims that no page uses are listed for who asks, as warnings", () => {
  const problems = checkContent("test/check/mistakes/unused-claim", undefined, true);
  const asked = checkContent(".", undefined, true);
  expect(problems).not.toEqual([]);
  expect(new Set(asked.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
});
