import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";

const root = mkdtempSync(join(tmpdir(), "lost-list-"));
cpSync("content", join(root, "content"), { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true });
});

it.each(["differences.yaml", "events.yaml", "locations.yaml", "names.yaml", "outlets.yaml", "evidence.lock.json"])(
  "the site without its %s has one error, and nothing that names what was in it is blamed",
  (name) => {
    const file = join(root, "content", name);
    rmSync(file);
    const found = checkContent(root);
    cpSync(join("content", name), file);
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`content/${name} lost-file`]);
  },
  60_000,
);
