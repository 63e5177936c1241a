import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { attribute, leadsTo, readPage, tagged, wordsOf } from "../pages/html.ts";
import { copyProject, run } from "./project.ts";

const root = copyProject();
const RECORD = join(root, "content/record");
const SITE = { folder: join(root, "dist"), base: "/some/repo/" };
const GONE = "It told what the page on the PMF tells.";
/** The code of a page under its old name. */
const code = readdirSync(RECORD)
  .flatMap((name) => /^ {2}kadhimi-in-tehran: (\w+)$/m.exec(readFileSync(join(RECORD, name), "utf8"))?.[1] ?? [])
  .at(-1);

const ok = (...command: Parameters<typeof run> extends [string, ...infer Rest] ? Rest : never) => {
  const { status, output } = run(root, ...command);
  expect(status, output).toBe(0);
};

beforeAll(() => {
  ok("rename", "explainer", "kadhimi-in-tehran", "a-visit");
  ok("rename", "chart", "troop-levels", "levels");
  ok("rename", "claim", "voa-2024-01-08#troops-iraq", "soldiers");
  // A page that was published and taken away again.
  const record = (day: string, kind: string, what: string, code: string) => {
    const text = `date: ${day}\nkind: ${kind}\nwhat: ${what}\nexplainers:\n  an-old-page: ${code}\n`;
    writeFileSync(join(RECORD, `${day}-1-an-old-page-bcdf.yaml`), text);
  };
  record("2026-11-29", "published", "A page on a group.", "bcdfghjk");
  record("2026-11-30", "update", GONE, "gone");
  writeFileSync(join(root, "content/site.yaml"), "report: https://example.org/form?p={page}&v={version}\n");
  Object.assign(process.env, { BASE: SITE.base, SITE_URL: "https://example.org" });
  ok("build");
}, 300_000);

afterAll(() => {
  delete process.env["BASE"];
  delete process.env["SITE_URL"];
  rmSync(root, { recursive: true, force: true });
});

/** What an element of the head says, by its name or what it stands for. */
const said = (path: string, key: string) => {
  const named = (each: Parameters<typeof attribute>[0]) =>
    ["name", "http-equiv", "rel"].some((attr) => attribute(each, attr) === key);
  const found = tagged(readPage(SITE, path), "meta", "link").find(named);
  return found && (attribute(found, "content") ?? attribute(found, "href"));
};
const links = (path: string) => tagged(readPage(SITE, path), "main").flatMap((main) => tagged(main, "a").map(leadsTo));

it.each([
  ["explainers/kadhimi-in-tehran/", "explainers/a-visit/"],
  ["explainers/kadhimi-in-tehran/cite/", "explainers/a-visit/cite/"],
  ["charts/troop-levels/", "charts/levels/"],
  ["embed/troop-levels/", "embed/levels/"],
  ["claims/voa-2024-01-08/troops-iraq/", "claims/voa-2024-01-08/soldiers/"],
  ["embed/voa-2024-01-08/troops-iraq/", "embed/voa-2024-01-08/soldiers/"],
])("%s leads on to %s, under a base and from disk", (old, now) => {
  const to = said(old, "refresh")?.replace("0;url=", "") ?? "";
  // The file itself, from the file itself: so it is found wherever the folder stands.
  expect(existsSync(join(SITE.folder, old, to))).toBe(true);
  expect(join(old, to)).toBe(`${now}index.html`);
  expect(links(old)).toEqual([`/${now}`]);
  expect(said(old, "canonical")).toBe(`https://example.org${SITE.base}${now}`);
});

it("the address of what is gone tells why, in the words of the record, and so does its version", () => {
  const old = "explainers/an-old-page/";
  expect(wordsOf(readPage(SITE, old))).toContain(`Updated, 30 November 2026. ${GONE}`);
  expect([said(old, "robots"), said(old, "refresh")]).toEqual(["noindex", undefined]);
  const version = wordsOf(readPage(SITE, "v/bcdfghjk/"));
  expect(version).toContain("This page is no longer on the site.");
  expect(version).toContain(GONE);
});

it("a code that was printed before a page had its new name leads to the page", () => {
  expect(wordsOf(readPage(SITE, `v/${code ?? ""}/`))).toContain("Nothing has changed since this version.");
  expect(links(`v/${code ?? ""}/`)).toContain("/explainers/a-visit/");
});

it("a host leads on as well, and from the files beside a page that moved, of which there is no page", () => {
  const lines = readFileSync(join(SITE.folder, "_redirects"), "utf8").trimEnd().split("\n");
  expect(lines).toContain("/some/repo/explainers/kadhimi-in-tehran/ /some/repo/explainers/a-visit/ 301");
  expect(lines).toContain("/some/repo/explainers/kadhimi-in-tehran.md /some/repo/explainers/a-visit.md 301");
  expect(lines).toContain("/some/repo/charts/troop-levels.csv /some/repo/charts/levels.csv 301");
});

it.each(["charts/levels/", "claims/voa-2024-01-08/soldiers/", "explainers/a-visit/cite/"])(
  "%s offers to report a mistake where an address for that is set, with the page and its version filled in",
  (path) => {
    const [link] = tagged(readPage(SITE, path), "a").filter((each) => wordsOf(each) === "Report a mistake");
    const { origin, searchParams } = new URL((link && attribute(link, "href")) ?? "https://none.example");
    expect(origin).toBe("https://example.org");
    expect(searchParams.get("p")).toBe(`https://example.org${SITE.base}${path.replace("cite/", "")}`);
    expect(searchParams.get("v")).toMatch(/^[a-z]{8}$/);
  },
);
