import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { lockedBase, run } from "./project.ts";

const base = lockedBase();
let root: string;

beforeEach(() => {
  root = base.fresh();
});
afterAll(() => {
  base.remove();
});

const FIRST = ["--kind", "published", "--what", "The first recorded edition.", "--date", "2024-01-20"];
const record = (...args: string[]) => run(root, "record", ...args);
const unrecorded = () => run(root, "check").output.match(/^.*\(unrecorded\)$/gm) ?? [];
const entries = () => readdirSync(join(root, "content/record"));
const textOf = (name: string) => readFileSync(join(root, "content/record", name), "utf8");
const edit = (file: string, from: string, to: string) => {
  const path = join(root, "content", file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};
const AGENCY = "sources/agency-2023.yaml";
const misquote = () => {
  edit(AGENCY, "quote: once in each year", "quote: once each year");
};

describe("npm run record", () => {
  it("an explainer that changed is named by its own file, though a chart has the same name", () => {
    const chart = readFileSync(join(root, "content/charts/levels.yaml"), "utf8");
    writeFileSync(
      join(root, "content/charts/soldiers.yaml"),
      chart.replace("order: 1\ntitle: Soldiers", "order: 2\ntitle: Men"),
    );
    expect(record(...FIRST).status).toBe(0);
    edit("explainers/soldiers.mdx", "He named no day", "He did not name a day");
    expect(unrecorded().join()).toMatch(/^content\/explainers\/soldiers\.mdx:/);
  });

  it("the first time writes down everything, and then has nothing more to write", () => {
    const { status, output } = record(...FIRST);
    expect({ status, output }).toEqual({
      status: 0,
      output: expect.stringContaining("Not in the record yet:\n  new: ") as unknown,
    });
    const [name = "", ...others] = entries();
    expect(others).toEqual([]);
    expect(name).toMatch(/^2024-01-20-1-pages-[a-z]{4}\.yaml$/);
    expect(textOf(name)).toMatch(
      /^# .*\n\ndate: 2024-01-20\nkind: published\nwhat: The first recorded edition\.\nexplainers:\n {2}soldiers: [a-z]{8}\ncharts:\n {2}levels: [a-z]{8}\nclaims:\n {2}agency-2023#iraq-2022: [a-z]{8}\n/,
    );
    expect(run(root, "check").status).toBe(0);
    expect(record()).toEqual({ status: 0, output: "Everything is in the record.\n" });
  });

  it("writes the same bytes for the same content", () => {
    record(...FIRST);
    const [name = ""] = entries();
    const text = textOf(name);
    root = base.fresh();
    record(...FIRST);
    expect(entries()).toEqual([name]);
    expect(textOf(name)).toBe(text);
  });

  it("tells of a corrected claim on every page that prints it, once the check has asked for that", () => {
    record(...FIRST);
    misquote();
    expect(unrecorded()).toEqual([
      expect.stringMatching(
        /^content\/sources\/agency-2023\.yaml:\d+:3 {2}error {2}"agency-2023#once-a-year" has changed since 20 January 2024, and the record does not tell it; with it \/explainers\/soldiers\/ {2}/,
      ) as unknown,
    ]);
    const words = ["--was", "once in each year", "--now", "once each year", "--date", "2024-02-01"];
    const { status, output } = record(
      "--kind",
      "correction",
      "--what",
      "The agency’s words were quoted wrong.",
      ...words,
    );
    expect(status).toBe(0);
    const [, name = ""] = entries();
    expect(output).toContain(`Wrote content/record/${name}.`);
    expect(textOf(name)).toMatch(
      /\nwas: once in each year\nnow: once each year\nexplainers:\n {2}soldiers: [a-z]{8}\nclaims:\n {2}agency-2023#once-a-year: [a-z]{8}\n$/,
    );
    expect(unrecorded()).toEqual([]);
  });

  it("records one of two changes by itself, and tells of the other on the same page", () => {
    record(...FIRST);
    misquote();
    edit(AGENCY, "did not say who had counted", "did not say who counted");
    const wording = ["--kind", "wording", "--what", "The words of a quotation.", "--date", "2024-02-01"];
    expect(record("--only", "agency-2023#once-a-year", ...wording).status).toBe(0);
    expect(unrecorded()).toHaveLength(1);
    expect(record("--only", "agency-2023#no-source", ...wording).status).toBe(0);
    expect(unrecorded()).toEqual([]);
    const [, ...names] = entries();
    expect(names.map((name) => name.replace(/-[a-z]{4}\.yaml$/, ""))).toEqual([
      "2024-02-01-1-soldiers",
      "2024-02-01-2-soldiers",
    ]);
    for (const name of names) expect(textOf(name)).toContain("explainers:\n  soldiers: ");
  });

  it("names as gone what is taken away", () => {
    record(...FIRST);
    edit("explainers/soldiers.mdx", "order: 1", "order: 1\ndraft: true");
    expect(unrecorded()).toEqual([expect.stringContaining("/explainers/soldiers/ is no longer published") as unknown]);
    expect(record("--kind", "update", "--what", "The page was taken away.", "--date", "2024-02-01").status).toBe(0);
    expect(entries().map(textOf).at(-1)).toContain("explainers:\n  soldiers: gone\n");
    expect(unrecorded()).toEqual([]);
  });

  it("only lists with --list, and does so while something is wrong", () => {
    edit("explainers/soldiers.mdx", 'id="levels"', 'id="lvels"');
    const { status, output } = record("--list");
    expect(status).toBe(0);
    expect(output).toContain('new: "agency-2023#iraq-2022"');
    expect(() => entries()).toThrow();
  });
});

describe("npm run record writes nothing", () => {
  const nothing = (args: readonly string[], words: string) => {
    const before = entries();
    const { status, output } = record(...args);
    expect(status).not.toBe(0);
    expect(output).toContain(words);
    expect(entries()).toEqual(before);
  };
  const date = ["--date", "2024-02-01"];

  it.each([
    ["without an answer", [], "--kind is missing."],
    ["without words", ["--kind", "wording"], "--what is missing."],
    [
      "of a correction without the old words",
      ["--kind", "correction", "--what", "It was quoted wrong."],
      "--was is missing.",
    ],
    [
      "of old words where nothing was wrong",
      ["--kind", "update", "--what", "It tells more.", "--was", "less"],
      "--was is not for this one.",
    ],
    [
      "as published that readers have read",
      ["--kind", "published", "--what", "It is all new."],
      "must be correction, update or wording",
    ],
    ["in words that take a side", ["--kind", "wording", "--what", "The words of the regime.", ...date], "takes a side"],
    [
      "of a day before the last change of the same",
      ["--kind", "wording", "--what", "The words of it.", "--date", "2024-01-19"],
      "must not be before 2024-01-20",
    ],
    [
      "of what is not there",
      ["--only", "agency-2023#once-a-yaer", "--kind", "wording", "--what", "The words of it."],
      'Did you mean "agency-2023#once-a-year"?',
    ],
    ["for a flag that is none", ["--knd", "wording"], "There is no flag --knd here. Did you mean"],
    ["for words that belong to no flag", ["wording"], '"wording" belongs to no flag'],
  ])("%s", (_, args, words) => {
    record(...FIRST);
    misquote();
    nothing(args, words);
  });

  it("while something else is wrong", () => {
    record(...FIRST);
    edit("explainers/soldiers.mdx", 'id="levels"', 'id="lvels"');
    nothing(["--kind", "wording", "--what", "The words of it.", ...date], 'there is no chart "lvels"');
  });
});
