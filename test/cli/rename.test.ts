import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
const record = () =>
  readdirSync(join(root, "content/record"))
    .map((name) => read(`content/record/${name}`))
    .join("\n");
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
    expect(read("content/moved.yaml")).toContain(
      "\n/explainers/soldiers/: /explainers/forces/\n/explainers/soldiers/cite/: /explainers/forces/cite/\n",
    );
    expect(run(root, "check").status).toBe(0);
  });

  it("a name that is taken back leaves no address that leads round in a circle", () => {
    rename("explainer", "soldiers", "forces");
    expect(rename("explainer", "forces", "soldiers").status).toBe(0);
    expect(read("content/moved.yaml").match(/^\/.*/gm)).toEqual([
      "/explainers/forces/: /explainers/soldiers/",
      "/explainers/forces/cite/: /explainers/soldiers/cite/",
      "/explainers/forces/brief/: /explainers/soldiers/brief/",
    ]);
  });

  it("an address that moved before leads straight to where the page stands now", () => {
    rename("explainer", "soldiers", "forces");
    rename("explainer", "forces", "troops");
    const to = [...read("content/moved.yaml").matchAll(/: (.*)/g)].map(([, path]) => path);
    const both = ["/explainers/troops/", "/explainers/troops/cite/", "/explainers/troops/brief/"];
    expect(to).toEqual([...both, ...both]);
  });

  it.each([
    ["chart", "levels", "numbers", "levels"],
    ["source", "ministry-2024-01-08", "gazette-2024", "ministry-2024-01-08"],
    ["claim", "agency-2023#once-a-year", "yearly", "once-a-year"],
  ])("a %s is renamed in every file that names it", (kind, from, to, gone) => {
    const { status, output } = rename(kind, from, to);
    expect(output).toMatch(/^Renamed /);
    expect(status).toBe(0);
    expect(contents().replace(/^\/.*(?=: )/gm, "")).not.toMatch(new RegExp(`(?<![\\w-])${gone}(?![\\w-])`));
    expect(run(root, "check").status).toBe(0);
  });

  it.each([
    ["chart", "levels", "numbers", ["/charts/levels/: /charts/numbers/", "/embed/levels/: /embed/numbers/"]],
    [
      "claim",
      "agency-2023#iraq-2022",
      "iraq",
      [
        "/claims/agency-2023/iraq-2022/: /claims/agency-2023/iraq/",
        "/embed/agency-2023/iraq-2022/: /embed/agency-2023/iraq/",
      ],
    ],
    [
      "source",
      "agency-2023",
      "bureau-2023",
      [
        "/sources/agency-2023/: /sources/bureau-2023/",
        "/claims/agency-2023/iraq-2022/: /claims/bureau-2023/iraq-2022/",
        "/embed/agency-2023/iraq-2022/: /embed/bureau-2023/iraq-2022/",
        "/claims/agency-2023/once-a-year/: /claims/bureau-2023/once-a-year/",
        "/claims/agency-2023/no-source/: /claims/bureau-2023/no-source/",
      ],
    ],
  ])("of a %s every page leads on, and so does what others show in theirs", (kind, from, to, moves) => {
    expect(rename(kind, from, to).status).toBe(0);
    expect(read("content/moved.yaml").split("\n").slice(1, -1)).toEqual(moves);
  });

  it.each([
    ["explainer", "soldiers", "forces"],
    ["chart", "levels", "numbers"],
    ["source", "agency-2023", "bureau-2023"],
    ["claim", "agency-2023#iraq-2022", "iraq"],
  ])("the record tells of a %s by its new name, and no version changes", (kind, from, to) => {
    const codes = () => [...record().matchAll(/: ([a-z]{8})$/gm)].map(([, code]) => code).sort();
    run(root, "record", "--kind", "published", "--what", "The first recorded edition.", "--date", "2024-01-20");
    const before = codes();
    expect(rename(kind, from, to).status).toBe(0);
    expect(record()).not.toMatch(new RegExp(`(?<![\\w-])${from}(?![\\w-])`));
    expect(codes()).toEqual(before);
    expect(run(root, "record", "--list").output).toBe("Everything is in the record.\n");
    expect(run(root, "check").status).toBe(0);
  });

  it("an address that readers know as that of something else is not given away", () => {
    rename("chart", "levels", "numbers");
    expect(rename("claim", "agency-2023#iraq-2022", "iraq").status).toBe(0);
    rename("claim", "agency-2023#iraq", "iraq-in-2022");
    expect(rename("claim", "agency-2023#no-source", "iraq")).toEqual({
      status: 2,
      output: expect.stringContaining(
        "/claims/agency-2023/iraq/ leads to /claims/agency-2023/iraq-in-2022/ (content/moved.yaml). Choose another name.",
      ) as unknown,
    });
  });

  it("an address at which something was taken away is not given away either", () => {
    const chart = "content/charts/levels.yaml";
    writeFileSync(
      join(root, "content/charts/counts.yaml"),
      read(chart).replace("order: 1\ntitle: Soldiers", "order: 2\ntitle: Men"),
    );
    run(root, "record", "--kind", "published", "--what", "The first recorded edition.", "--date", "2024-01-20");
    rmSync(join(root, "content/charts/counts.yaml"));
    const what = "It drew what another chart draws.";
    expect(run(root, "record", "--kind", "update", "--what", what, "--date", "2024-01-21").status).toBe(0);
    expect(rename("chart", "levels", "counts").output).toContain(
      `/charts/counts/ was something else: ${what} Choose another name.`,
    );
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

  it("a heading can be renamed back, and an id that it once had is not taken for one that it has", () => {
    const file = "content/explainers/soldiers.mdx";
    expect(rename("heading", "soldiers#the-count", "count").status).toBe(0);
    expect(rename("heading", "soldiers#the-count", "number").output).toContain('it is "count" now');
    expect(rename("heading", "soldiers#count", "the-count").status).toBe(0);
    expect(read(file)).toContain("headings:\n  the-count: What the count was\nformerIds:\n  count: the-count\n");
  });

  it("a file with other line ends keeps them, and its text stays as it is", () => {
    const file = "content/explainers/soldiers.mdx";
    const text = read(file);
    writeFileSync(join(root, file), text.replaceAll("\n", "\r\n"));
    expect(rename("heading", "soldiers#the-count", "count").status).toBe(0);
    const renamed = text.replace(
      "\n  the-count: What the count was\n",
      "\n  count: What the count was\nformerIds:\n  the-count: count\n",
    );
    expect(read(file)).toBe(renamed.replaceAll("\n", "\r\n"));
  });

  it.each([
    [["explainer", "soldeirs", "forces"], 'There is no explainer "soldeirs".'],
    [["explainer", "soldiers", "The Forces"], 'found "The Forces"'],
    [["chart", "levels", "levels"], 'The chart "levels" is there already.'],
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

  it("names the pages that show a chart, and the lines that link to a heading", () => {
    expect(run(root, "uses", "levels").output).toContain("Shown on\n  /explainers/soldiers/  Soldiers");
    expect(run(root, "uses", "soldiers#the-count").output).toContain(
      "The heading soldiers#the-count\n\nNamed in\n  content/explainers/soldiers.mdx:7:3",
    );
  });

  it("says that there is no such thing, and what may be meant", () => {
    const { status, output } = run(root, "uses", "levls");
    expect(status).toBe(2);
    expect(output).toContain('There is no "levls" in content/. Did you mean "levels"?');
  });
});
