import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "./project.ts";

const roots: string[] = [];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "evidence-"));
  roots.push(root);
  cpSync("test/check/base", root, { recursive: true });
  symlinkSync(resolve("src"), join(root, "src"));
});
afterAll(() => {
  for (const folder of roots) rmSync(folder, { recursive: true, force: true });
});

const lock = () => readFileSync(join(root, "content/evidence.lock.json"), "utf8");
const source = () => join(root, "content/sources/ministry-2024-01-08.yaml");
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

describe("npm run evidence", () => {
  it("writes the lock when every quote is found, and passes its own check after", () => {
    expect(run(root, "evidence", "--texts", "texts").output).toContain("4 quotes, each found exactly once");
    expect(Object.keys(JSON.parse(lock()) as object)).toHaveLength(4);
    expect(run(root, "evidence", "--texts", "texts", "--check").status).toBe(0);
  });

  it.each([
    ["one changed word", "soldiers remained", "troops remained"],
    ["one changed digit", "quote: about 2,500", "quote: about 2,501"],
    ["a dropped “not”", "quote: has not left", "quote: has left"],
  ])("turns red for %s, and leaves the last lock as it was", (_, from, to) => {
    run(root, "evidence", "--texts", "texts");
    const before = lock();
    edit(source(), from, to);
    const { status, output } = run(root, "evidence", "--texts", "texts");
    expect(status).toBe(1);
    expect(output).toContain("quote-absent");
    expect(lock()).toBe(before);
  });

  it("turns red for a doubled passage", () => {
    const text = join(root, "texts/ministry.txt");
    writeFileSync(text, readFileSync(text, "utf8").repeat(2));
    const [, digest = ""] =
      /(sha256-[0-9a-f]{64})/.exec(
        run(root, "evidence", "--texts", "texts").output.split("The texts at hand")[1] ?? "",
      ) ?? [];
    edit(source(), /sha256-[0-9a-f]{64}/.exec(readFileSync(source(), "utf8"))?.[0] ?? "", digest);
    const { status, output } = run(root, "evidence", "--texts", "texts");
    expect(status).toBe(1);
    expect(output).toContain("quote-ambiguous");
  });

  it("stays green for curly quotes, dashes and no-break spaces", () => {
    edit(source(), "quote: about 2,500 soldiers", "quote: about\u00a02,500 soldiers");
    edit(source(), "quote: has not left", 'quote: "“has not left” and"');
    expect(run(root, "evidence", "--texts", "texts").status).toBe(0);
  });

  it("turns red, with --check, where the lock is stale", () => {
    run(root, "evidence", "--texts", "texts");
    edit(source(), "quote: has not left", "quote: the force “has not left”");
    const { status, output } = run(root, "evidence", "--texts", "texts", "--check");
    expect(status).toBe(1);
    expect(output).toContain("does not match");
  });

  it("says how it is used where no folder is named, and where the folder holds no text", () => {
    expect(run(root, "evidence").output).toContain("npm run evidence -- --texts FOLDER");
    expect(run(root, "evidence", "--texts", "content")).toMatchObject({ status: 1 });
  });
});
