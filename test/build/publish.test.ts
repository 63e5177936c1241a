import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { lstatSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { positionOf } from "../../src/build/site-folder.ts";
import { publish, recover } from "../../src/build/publish.ts";
import { makeOwnFolder, OWN } from "../../src/build/workshop.ts";

/** No process has this number. */
const DEAD = "999999999";

let root: string;
const made: string[] = [];
const scratch = (parent = tmpdir()) => {
  const folder = mkdtempSync(join(parent, "publish-"));
  made.push(folder);
  return folder;
};
beforeEach(() => {
  root = scratch();
});
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A site of two pages that say the same. */
const site = (folder: string, says: string) => {
  mkdirSync(join(folder, "about"), { recursive: true });
  writeFileSync(join(folder, "index.html"), says);
  writeFileSync(join(folder, "about/index.html"), says);
};
/** A build's own folder with a site that is ready. */
const ready = (says: string) => {
  const folder = makeOwnFolder(join(root, ".build"), OWN);
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "package.json"), "{}");
  site(join(folder, "dist"), says);
  return folder;
};
const dist = () => join(root, "dist");
const says = (folder = dist()) => [
  readFileSync(join(folder, "index.html"), "utf8"),
  readFileSync(join(folder, "about/index.html"), "utf8"),
];
const refusing = (code: string) => (): never => {
  throw Object.assign(new Error(`${code}: rename`), { code, syscall: "rename" });
};

describe("a new site takes the place of the last one", () => {
  it("whole, where there is one and where there is none", async () => {
    await publish(root, ready("first"));
    expect(says()).toEqual(["first", "first"]);
    await publish(root, ready("second"));
    expect(says()).toEqual(["second", "second"]);
  });

  it("one after the other, where several are ready at once", async () => {
    await publish(root, ready("first"));
    // As another process holds it while it exchanges.
    const lock = join(root, ".build/exchange.lock");
    mkdirSync(lock);
    const names = ["second", "third", "fourth"];
    const all = Promise.all(names.map((name) => publish(root, ready(name))));
    await sleep(400);
    expect(says()).toEqual(["first", "first"]);
    rmSync(lock, { recursive: true });
    await all;
    const [a, b] = says();
    expect(a).toBe(b);
    expect(names).toContain(a);
    expect(readdirSync(root).sort()).toEqual([".build", "dist"]);
  });

  it("inside the folder that dist is a link to, and dist is still the link", async () => {
    const target = join(scratch(), "public_html");
    site(target, "first");
    symlinkSync(target, dist());
    await publish(root, ready("second"));
    expect(lstatSync(dist()).isSymbolicLink()).toBe(true);
    expect(says(target)).toEqual(["second", "second"]);
    expect(readdirSync(join(target, ".."))).toEqual(["public_html"]);
  });

  it("as a copy, where it lies on another disk", async () => {
    // A disk of its own on most machines; where it is not, the one that refuses stands for it.
    const target = join(scratch(existsSync("/dev/shm") ? "/dev/shm" : tmpdir()), "site");
    site(target, "first");
    symlinkSync(target, dist());
    const rename = (from: string, to: string) => {
      if (from.startsWith(root) !== to.startsWith(root)) refusing("EXDEV")();
      renameSync(from, to);
    };
    await publish(root, ready("second"), existsSync("/dev/shm") ? undefined : rename);
    expect(says(target)).toEqual(["second", "second"]);
    await publish(root, ready("third"), rename);
    expect(says(target)).toEqual(["third", "third"]);
    expect(readdirSync(join(target, ".."))).toEqual(["site"]);
  });
});

describe("a site that cannot take the place is refused in plain words, and nothing is lost", () => {
  it("because a file has the name", () => {
    writeFileSync(dist(), "notes");
    expect(() => positionOf(root)).toThrow(/^dist is not a folder: move it away, for the site goes there\.$/);
    expect(readFileSync(dist(), "utf8")).toBe("notes");
  });

  it("because the link leads to a file, to nowhere or to itself", () => {
    const file = join(root, "notes");
    writeFileSync(file, "notes");
    symlinkSync(file, dist());
    expect(() => positionOf(root)).toThrow(`${file} is not a folder: move it away, for the site goes there.`);
    rmSync(dist());
    symlinkSync("/nowhere/at/all", dist());
    expect(() => positionOf(root)).toThrow("dist is a link to /nowhere/at/all, and /nowhere/at is not there");
    rmSync(dist());
    symlinkSync("dist", dist());
    expect(() => positionOf(root)).toThrow("dist is a link that leads to itself: delete it.");
  });

  it.each([
    ["EBUSY", /is a disk of its own \(a mount point\).*make dist a link to a folder inside the mount\.$/],
    ["EXDEV", /cannot be moved \(it is part of a container's image\?\): delete it and build again\.$/],
    ["EACCES", /^The site cannot take its place at .*: permission denied\.$/],
  ])("because the disk says %s", async (code, words) => {
    site(dist(), "first");
    await expect(publish(root, ready("second"), refusing(code))).rejects.toThrow(words);
    expect(says()).toEqual(["first", "first"]);
    expect(readdirSync(root).sort()).toEqual([".build", "dist"]);
  });

  it("because the disk refuses the second of the two steps: the last site is put back", async () => {
    site(dist(), "first");
    const rename = (from: string, to: string) => {
      if (to === dist() && from.endsWith("dist")) refusing("EPERM")();
      renameSync(from, to);
    };
    await expect(publish(root, ready("second"), rename)).rejects.toThrow("not permitted");
    expect(says()).toEqual(["first", "first"]);
  });

  it("because somebody has cleared .build/ while the site was built there", async () => {
    site(dist(), "first");
    const folder = ready("second");
    rmSync(join(root, ".build"), { recursive: true });
    site(join(folder, "dist"), "a part");
    await expect(publish(root, folder)).rejects.toThrow(".build/ was cleared while the site was built in it");
    expect(says()).toEqual(["first", "first"]);
  });
});

describe("what a killed build has left", () => {
  it("is put back where it is the only site, and taken away where it is not", async () => {
    const dead = join(root, ".build", `${OWN}${DEAD}-a1B2c3`);
    site(join(dead, "old"), "first");
    await recover(root);
    expect(says()).toEqual(["first", "first"]);
    expect(existsSync(dead)).toBe(false);

    site(join(dead, "old"), "older");
    const alive = ready("second");
    await recover(root);
    expect(says()).toEqual(["first", "first"]);
    expect(existsSync(dead)).toBe(false);
    expect(existsSync(alive)).toBe(true);
  });

  it("is found beside a site on another disk, and another site's is left alone", async () => {
    const parent = scratch();
    symlinkSync(join(parent, "ours"), dist());
    site(join(parent, `.ours-${OWN}${DEAD}-a1B2c3/old`), "ours");
    site(join(parent, `.theirs-${OWN}${DEAD}-a1B2c3/old`), "theirs");
    await recover(root);
    expect(says()).toEqual(["ours", "ours"]);
    expect(readdirSync(parent).sort()).toEqual([`.theirs-${OWN}${DEAD}-a1B2c3`, "ours"]);
  });

  it("is a lock, too, that nobody waits for once nobody has touched it for a while", async () => {
    const lock = join(root, ".build/exchange.lock");
    mkdirSync(lock, { recursive: true });
    const aMinuteAgo = Date.now() / 1000 - 60;
    utimesSync(lock, aMinuteAgo, aMinuteAgo);
    const begun = performance.now();
    await recover(root);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(existsSync(lock)).toBe(false);
  });
});
