import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { PAGE, RUN, SOURCE, type HostileCase } from "./case.ts";

const linkTo = (target: string) => (path: string) => {
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path);
};

/** Files that are no files, and names that climb, hide or command. */
export const files: readonly HostileCase[] = [
  {
    name: "file-that-leads-elsewhere",
    file: "content/sources/passwd.yaml",
    content: linkTo("/etc/passwd"),
    expect: "file-name: this is a link to another place",
  },
  {
    name: "file-without-end",
    file: "content/explainers/zero.mdx",
    content: linkTo("/dev/zero"),
    expect: "file-name: this is a link to another place",
  },
  {
    name: "file-that-leads-to-itself",
    file: "content/charts/loop.yaml",
    content: linkTo("loop.yaml"),
    expect: "file-name: this is a link to another place",
  },
  {
    name: "file-that-waits-for-a-writer",
    file: "content/sources/pipe.yaml",
    content: (path) => {
      execFileSync("mkfifo", [path]);
    },
    expect: "file-name: this is not a file",
  },
  {
    name: "folder-with-the-name-of-a-page",
    file: "content/explainers/folder.mdx",
    content: (path) => {
      mkdirSync(path);
    },
    expect: "file-name: this is not a file",
  },
  {
    name: "folder-that-leads-elsewhere",
    file: "content/sources",
    content: linkTo("/etc"),
    expect: "file-name: this is not a folder",
  },
  {
    name: "folder-that-is-a-file",
    file: "content/charts",
    content: (path) => {
      rmSync(path, { recursive: true });
      writeFileSync(path, "");
    },
    expect: "file-name: this is not a folder",
  },
  {
    name: "name-that-climbs",
    file: "content/sources/..%2f..%2fpackage.yaml",
    content: SOURCE,
    expect: 'file-name: the file is called "..%2f..%2fpackage.yaml"',
  },
  {
    name: "name-of-the-prototype",
    file: "content/sources/__proto__.yaml",
    content: SOURCE,
    expect: 'file-name: the file is called "__proto__.yaml"',
  },
  {
    name: "name-that-hides",
    file: "content/explainers/.soldiers.mdx",
    content: PAGE,
    expect: 'file-name: the file is called ".soldiers.mdx"',
  },
  {
    name: "name-of-a-script",
    file: "content/explainers/evil.mdx.js",
    content: RUN,
    expect: 'file-name: the file is called "evil.mdx.js"',
  },
  {
    name: "name-of-a-template",
    file: "content/explainers/evil.astro",
    content: `---\n${RUN}\n---\n`,
    expect: 'file-name: the file is called "evil.astro"',
  },
  {
    name: "name-that-commands-a-terminal",
    file: "content/sources/\u001B[2J.yaml",
    reportedAs: "content/sources/<U+001B>[2J.yaml",
    content: SOURCE,
    expect: 'file-name: the file is called "<U+001B>[2J.yaml"',
  },
  {
    name: "name-of-two-lines",
    file: "content/sources/x\n::error::y.yaml",
    reportedAs: "content/sources/x<U+000A>::error::y.yaml",
    content: SOURCE,
    expect: 'file-name: the file is called "x<U+000A>::error::y.yaml"',
  },
  {
    name: "name-that-reads-backwards",
    file: "content/explainers/\u202Exdm.soldiers",
    reportedAs: "content/explainers/<U+202E>xdm.soldiers",
    content: PAGE,
    expect: 'file-name: the file is called "<U+202E>xdm.soldiers"',
  },
  {
    name: "lock-of-the-constructor",
    file: "content/evidence.lock.json",
    content: '{ "constructor": { "prototype": { "polluted": true } } }',
    expect: "lock: the lock of the evidence cannot be read",
  },
  {
    name: "deep-lock",
    file: "content/evidence.lock.json",
    content: "[".repeat(100_000),
    expect: "lock: the lock of the evidence cannot be read",
  },
];
