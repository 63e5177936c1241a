import type { Page } from "playwright-core";
import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimId } from "../../src/content/site.ts";
import { readSite } from "../../src/content/read-site.ts";
import { fileOf } from "./html.ts";
import { openedFor } from "./opened.ts";
import { pagesOf, ROOT } from "./sites.ts";

const content = readSite(".");
const site = openedFor(ROOT);
const PHONE = { width: 360, height: 740 };
/** A page of a few kilobytes is no long one: three hundred need not be opened. */
const LEAST_BYTES = 30_000;

let page: Page;
beforeAll(async () => {
  page = await site.browser.newPage({ viewport: PHONE });
});
afterAll(() => page.close());

/** How many of the elements take room on the page: what is folded away takes none. */
const shown = (selector: string) =>
  page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((each) => each.checkVisibility()).length`,
  ) as Promise<number>;

describe("a page is at most thirty screens of a phone:", () => {
  const long = pagesOf(ROOT).filter((path) => statSync(join(ROOT.folder, fileOf(path))).size > LEAST_BYTES);

  it.each(long)("/%s", async (path) => {
    await page.goto(`${site.origin}/${path}`);
    expect(await page.evaluate("document.documentElement.scrollHeight")).toBeLessThanOrEqual(30 * PHONE.height);
  });

  it("the longest are among them", () => {
    expect(long).toEqual(expect.arrayContaining(["", "evidence/", "timeline/", "sources/", "differences/"]));
  });
});

describe("a long list in groups", () => {
  const claims = [...content.claims.values()];
  const context = claims.filter(({ source }) => source.data.tier === "context");
  const last = context.at(-1);

  it("is folded at first", async () => {
    for (const path of ["evidence/", "timeline/", "sources/", "differences/"]) {
      await page.goto(`${site.origin}/${path}`);
      expect(await shown(".fold > summary"), path).toBeGreaterThan(7);
      expect(await shown(".fold > :not(summary)"), path).toBe(0);
    }
  });

  it.each([
    ["evidence/", claimId(last?.name ?? "")],
    ["timeline/", content.timeline.at(-1)?.id ?? ""],
    ["differences/", content.differences.at(-1)?.id ?? ""],
    ["charts/troop-levels/", claimId(content.charts.get("troop-levels")?.claims.panels[0]?.figures[0]?.name ?? "")],
  ])("on /%s opens where a link leads into it, and shows what it led to with its heading", async (path, id) => {
    await page.goto(`${site.origin}/${path}#${id}`);
    const top = (await page.evaluate(
      `document.getElementById(${JSON.stringify(id)}).getBoundingClientRect().top`,
    )) as number;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(PHONE.height);
    expect(await shown(".fold > :not(summary)")).toBe(1);
  });

  it("of all claims opens where a choice is made, at those that it fits, and no other group is shown", async () => {
    await page.goto(`${site.origin}/evidence/`);
    await page.check("#s-context");
    expect(await shown(".all > li")).toBe(context.length);
    expect(await shown(".fold")).toBe(new Set(context.map(({ source }) => source.published.year)).size);
    await page.check("#k-quotation");
    expect(await shown(".all > li")).toBe(context.filter(({ data }) => data.kind === "quotation").length);
    await page.check("#all-sources");
    await page.check("#all-kinds");
    expect(await shown(".all > li")).toBe(0);
    await page.selectOption("#measure", { index: 1 });
    expect(await shown(".all > li")).toBeGreaterThan(0);
  });

  it("stands open on paper, all of it", async () => {
    await page.emulateMedia({ media: "print" });
    for (const [path, lines, count] of [
      ["evidence/", ".all > li", claims.length],
      ["timeline/", ".events > li", content.timeline.length],
      ["differences/", ".difference", content.differences.length],
    ] as const) {
      await page.goto(`${site.origin}/${path}`);
      expect(await shown(lines), path).toBe(count);
    }
    await page.emulateMedia({ media: "screen" });
  });
});
