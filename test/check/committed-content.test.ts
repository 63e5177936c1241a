import { expect, it } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { formatReport } from "../../src/check/report/format-report.ts";

it("what is committed earns no error and no warning", () => {
  const diagnostics = checkContent(".");
  expect(diagnostics.length === 0 ? "" : formatReport(diagnostics, () => undefined)).toBe("");
});

it("claims that no page uses are listed for who asks, as warnings", () => {
  const diagnostics = checkContent("test/check/mistakes/unused-claim", undefined, true);
  const asked = checkContent(".", undefined, true);
  expect(diagnostics).not.toEqual([]);
  expect(new Set(asked.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
});
