import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lostHistory, lostLists } from "../../src/content/lost-files.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lost-"));
  mkdirSync(join(root, "content"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const lay = (name: string) => {
  writeFileSync(join(root, "content", name), "{}");
};

it("a site that was published has every list, and a new one need have none", () => {
  lay("names.yaml");
  lay("events.yaml");
  expect(lostLists(root, false)).toEqual([]);
  const lost = ["differences", "locations", "outlets"].map((name) => `content/${name}.yaml`);
  expect(lostLists(root, true).map(({ file }) => file)).toEqual(lost);
});

it("the lock of the evidence and the record show that the other is lost", () => {
  expect(lostHistory(root, false, false)).toEqual([]);
  const [lock] = lostHistory(root, true, false);
  expect(lock).toMatchObject({ file: "content/evidence.lock.json", rule: "lost-file" });
  expect(lock?.hint).toContain("`git restore content/evidence.lock.json`");
  const [record] = lostHistory(root, false, true);
  expect(record).toMatchObject({ file: "content/record", rule: "lost-file", severity: "warning" });
  expect(record?.hint).toContain("npm run record -- --kind published");
  lay("evidence.lock.json");
  mkdirSync(join(root, "content/record"));
  lay("record/.DS_Store");
  expect(lostHistory(root, false, true)).toHaveLength(1);
  lay("record/2024-01-08-1-pages-bbbb.yaml");
  expect([...lostHistory(root, true, true), ...lostHistory(root, false, true)]).toEqual([]);
});
