import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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

const read = (file: string) => readFileSync(join(root, file), "utf8");
const rename = (...args: string[]) => run(root, "rename", ...args);
const contents = () =>
  readdirSync(join(root, "content"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");

describe("npm run rename", () => {
  it("an explainer takes its new name, and its old address leads there", () => {
    const text = read("content/explainers/soldiers.mdx");
    expect(rename("explainer", "soldiers", "forces").status).toBe(0);
    expect(read("content/explainers/forces.mdx")).toBe(text);
    expect(existsSync(join(root, "content/explainers/soldiers.mdx"))).toBe(false);
    expect(read("content/moved.yaml")).toContain("/explainers/soldiers/:\n  to: /explainers/forces/\n");
    expect(run(root, "check").status).toBe(0);
  });

  it("a name that is taken back leaves no address that leads round in a circle", () => {
    rename("explainer", "soldiers", "forces");
    expect(rename("explainer", "forces", "soldiers").status).toBe(0);
    expect(read("content/moved.yaml").match(/^\/.*/gm)).toEqual(["/explainers/forces/:"]);
  });

  it("an address that moved before leads straight to where the page stands now", () => {
    rename("explainer", "soldiers", "forces");
    rename("explainer", "forces", "troops");
    const to = [...read("content/moved.yaml").matchAll(/to: (.*)/g)].map(([, path]) => path);
    expect(to).toEqual(["/explainers/troops/", "/explainers/troops/"]);
  });

  it.each([
    ["chart", "levels", "numbers", "levels"],
    ["source", "ministry-2024-01-08", "gazette-2024", "ministry-2024-01-08"],
    ["claim", "agency-2023#once-a-year", "yearly", "once-a-year"],
  ])("a %s is renamed in every file that names it", (kind, from, to, gone) => {
    const { status, output } = rename(kind, from, to);
    expect(output).toMatch(/^Renamed /);
    expect(status).toBe(0);
    expect(contents().replace(/^\/.*:$/gm, "")).not.toMatch(new RegExp(`(?<![\\w-])${gone}(?![\\w-])`));
    expect(run(root, "check").status).toBe(0);
  });

  it("a heading takes its new id, links on this site lead to it, and its old id stays a place", () => {
    const file = "content/explainers/soldiers.mdx";
    writeFileSync(join(root, file), `${read(file).trimEnd()} See [above](#the-count).\n`);
    expect(rename("heading", "soldiers#the-count", "count").status).toBe(0);
    expect(read(file)).toContain("headings:\n  count: What the count was\nformerIds:\n  the-count: count\n");
    expect(read(file)).toContain("[above](#count)");
    expect(rename("heading", "soldiers#count", "number").status).toBe(0);
    expect(read(file)).toContain("formerIds:\n  count: number\n  the-count: number\n");
  });

  it.each([
    [["explainer", "soldeirs", "forces"], 'There is no explainer "soldeirs".'],
    [["explainer", "soldiers", "The Forces"], 'found "The Forces"'],
    [["chart", "levels", "levels"], 'There is a chart "levels" already.'],
    [["claim", "agency-2023#none", "yearly"], 'There is no claim "agency-2023#none".'],
    [["heading", "soldiers#none", "count"], 'has no heading "none". Its headings: the-count.'],
    [["explaner", "soldiers", "forces"], 'It renames no "explaner". Did you mean "explainer"?'],
    [["explainer", "soldiers"], "npm run rename -- explainer"],
  ])("%j is refused, and nothing is written", (args, message) => {
    const before = contents();
    const { status, output } = rename(...args);
    expect(status).toBe(2);
    expect(output).toContain(message);
    expect(contents()).toBe(before);
  });
});

describe("npm run uses", () => {
  it("names the lines that name a claim, and the pages that show it", () => {
    const { output } = run(root, "uses", "ministry-2024-01-08#troops-iraq");
    expect(output).toMatch(/content\/explainers\/soldiers\.mdx:\d+:35\n {4}The ministry spoke of <Fig claim="ministry/);
    expect(output).toContain("/charts/levels/  Chart: Soldiers in Iraq and in Syria");
  });

  it("says that there is no such thing, and what may be meant", () => {
    const { status, output } = run(root, "uses", "levls");
    expect(status).toBe(2);
    expect(output).toContain('There is no "levls" in content/. Did you mean "levels"?');
  });
});
