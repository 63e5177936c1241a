import { describe, expect, it } from "vitest";
import { changes, isTold, lastChange, recordedVersions, versionOf } from "../../src/content/record.ts";
import { readSite } from "../../src/content/read-site.ts";
import type { ThingName } from "../../src/content/things.ts";
import { formatPartialDate } from "../../src/model/partial-date.ts";
import { attribute, readPage, tagged, wordsOf } from "./html.ts";
import { pagesOf, ROOT } from "./sites.ts";
import { targetOf } from "./target.ts";

const content = readSite(".");
const names = pagesOf(ROOT)
  .filter((page) => /^(explainers|charts)\/[^/]+\/$/.test(page))
  .map((page) => page.slice(0, -1) as ThingName);
const lines = (page: string) =>
  tagged(readPage(ROOT, page), "p").map((line) => ({ line, words: wordsOf(line).trim() }));

it("every explainer and every chart has its version code at its foot, with the day of its last change and its page", () => {
  expect(names.length).toBe(content.explainers.size + content.charts.size);
  for (const name of names) {
    const [code, change] = [versionOf(name, content), lastChange(name, content)];
    if (code === undefined || !change) throw new Error(`${name} is not in the record`);
    const found = lines(`${name}/`).filter(({ words }) => words.startsWith("Version "));
    const told = `Version ${code}, ${formatPartialDate(change.date)}.`;
    expect(
      found.map(({ words }) => words.slice(0, told.length)),
      name,
    ).toEqual([told]);
    const [link] = found.flatMap(({ line }) => tagged(line, "a"));
    expect(link && targetOf(link, `${name}/`), name).toBe(`v/${code}/`);
  }
});

describe("the page of a version", () => {
  const versions = [...recordedVersions(content).values()];

  it("is there for every version of the record, and for nothing else", () => {
    const pages = pagesOf(ROOT).filter((page) => page.startsWith("v/"));
    expect(pages.sort()).toEqual(versions.map(({ code }) => `v/${code}/`).sort());
    expect(pages.length).toBeGreaterThanOrEqual(names.length);
  });

  it("says whether its page has changed since, leads there, and is not for search engines", () => {
    for (const { code, name } of versions) {
      const page = readPage(ROOT, `v/${code}/`);
      const now = versionOf(name, content);
      const says =
        now === undefined ? "no longer on the site" : now === code ? "Nothing has changed" : "has changed since";
      expect(wordsOf(page), code).toContain(says);
      const targets = tagged(page, "main").flatMap((main) =>
        tagged(main, "a").map((link) => targetOf(link, `v/${code}/`)),
      );
      expect(targets.includes(`${name}/`), code).toBe(now !== undefined);
      const robots = tagged(page, "meta").find((meta) => attribute(meta, "name") === "robots");
      expect(robots && attribute(robots, "content"), code).toBe("noindex");
    }
  });
});

it("/corrections/ has every correction and update of the record, the newest first, and says how many there are", () => {
  const told = changes(content).filter(isTold).toReversed();
  const page = readPage(ROOT, "corrections/");
  const ids = tagged(page, "p").flatMap((item) => attribute(item, "id") ?? []);
  expect(ids).toEqual(told.map(({ id }) => id));
  const corrections = told.filter(({ kind }) => kind === "correction").length;
  if (told.length === 0) expect(wordsOf(page)).toContain("2026: no correction and no update.");
  else if (corrections > 1) expect(wordsOf(page)).toContain(`: ${String(corrections)} corrections and `);
});
