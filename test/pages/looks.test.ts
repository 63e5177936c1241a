import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { attribute, readPage, tagged, textOf, wordsOf } from "./html.ts";
import { openedFor } from "./opened.ts";
import { ROOT } from "./sites.ts";

const site = openedFor(ROOT);
const CLAIM = "claims/voa-2024-01-08/troops-iraq/";
const PHONE = { viewport: { width: 360, height: 740 } };
const DESK = { viewport: { width: 1280, height: 800 } };
/** A4 without its margins. */
const PAPER = { viewport: { width: 657, height: 980 } };

async function open(path: string, options: BrowserContextOptions, media: Parameters<Page["emulateMedia"]>[0] = {}) {
  const page = await site.browser.newPage(options);
  await page.emulateMedia(media);
  await page.goto(`${site.origin}/${path}`);
  return page;
}

/** What an expression says of each shown element that a selector finds: `box` is its rectangle, `style` its style. */
async function ofEach<T>(page: Page, selector: string, expression: string): Promise<T[]> {
  const found = `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((element) => element.checkVisibility())`;
  const values = await page.evaluate(
    `${found}.map((element) => { const box = element.getBoundingClientRect(), style = getComputedStyle(element); return ${expression}; })`,
  );
  expect(values, selector).not.toEqual([]);
  return values as T[];
}

describe("on paper", () => {
  it("a claim's one quotation stands in one column, as large as text, and its facts beside their names", async () => {
    const page = await open(CLAIM, PAPER, { media: "print" });
    expect(await ofEach(page, ".words", "[style.columnCount, style.fontSize]")).toEqual(
      await ofEach(page, "dl.facts", "['auto', getComputedStyle(document.querySelector('main')).fontSize]"),
    );
    const apart = "Math.abs(box.top - element.previousElementSibling.getBoundingClientRect().top)";
    for (const top of await ofEach<number>(page, "dl.facts dt + dd", apart)) expect(top).toBeLessThan(4);
    await page.close();
  });

  it("what opens has no triangle, and is not left at the foot of a sheet", async () => {
    const page = await open("charts/places/", PAPER, { media: "print" });
    const looks = await ofEach(page, "summary", "[style.listStyleType, style.breakAfter]");
    expect(new Set(looks.map(String))).toEqual(new Set(["none,avoid"]));
    expect(await ofEach(page, "thead", "style.breakAfter")).toEqual(["avoid"]);
    await page.goto(`${site.origin}/charts/one-question-several-numbers/`);
    const groups = await ofEach(page, "tr:has([scope='rowgroup'])", "style.breakAfter");
    expect(new Set(groups)).toEqual(new Set(["avoid"]));
    await page.close();
  });

  it("a tall drawing keeps to the left edge: its box has its own proportions", async () => {
    const page = await open("explainers/us-troops-in-iraq/", PAPER, { media: "print" });
    const shapes = "[box.width / box.height, element.viewBox.baseVal.width / element.viewBox.baseVal.height]";
    for (const [box = NaN, own] of await ofEach<[number, number]>(page, "figure .s700", shapes)) {
      expect(box).toBeCloseTo(own ?? NaN, 1);
    }
    await page.close();
  });
});

describe("on a phone", () => {
  it("the facts of a claim have the whole width", async () => {
    const page = await open(CLAIM, PHONE);
    for (const width of await ofEach<number>(page, "dl.facts dd", "box.width")) expect(width).toBeGreaterThan(300);
    await page.close();
  });

  it("the words of a card stand below its picture, not squeezed beside it", async () => {
    const page = await open("explainers/", PHONE);
    const below = "box.top - element.closest('li').querySelector('svg').getBoundingClientRect().bottom";
    for (const apart of await ofEach<number>(page, ".cards p", below)) expect(apart).toBeGreaterThan(0);
    await page.close();
  });

  it("a drawing's headings begin where its title does", async () => {
    const page = await open("explainers/us-troops-in-iraq/", PHONE);
    const [title = NaN] = await ofEach<number>(page, "figure h2", "box.left");
    for (const left of await ofEach<number>(page, "figure .s340 .p", "box.left")) {
      expect(Math.abs(left - title)).toBeLessThan(1.5);
    }
    await page.close();
  });

  it("the second line of a question stands under the first, not under the triangle", async () => {
    const page = await open("differences/", PHONE);
    const lines = "[...element.getClientRects()].map(({ top, left }) => ({ top, left }))";
    for (const parts of await ofEach<{ top: number; left: number }[]>(page, ".fold > summary h3", lines)) {
      const lefts = [...Map.groupBy(parts, ({ top }) => Math.round(top)).values()].map((line) =>
        Math.min(...line.map(({ left }) => left)),
      );
      expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThan(4);
    }
    await page.close();
  });
});

describe("on a desk", () => {
  it.each(["", "explainers/", "charts/"])("/%s leaves no card alone in a row", async (path) => {
    const page = await open(path, DESK);
    const tops = await ofEach<number>(page, ".cards > li", "box.top");
    const rows = [...Map.groupBy(tops, (top) => top).values()];
    expect(rows.map((row) => row.length)).not.toContain(1);
    await page.close();
  });

  it("a line under a drawing is no longer than it can be read", async () => {
    const page = await open("charts/places/", DESK);
    for (const width of await ofEach<number>(page, "figure > p", "box.width")) expect(width).toBeLessThan(705);
    await page.close();
  });

  it.each(["charts/troop-levels/", "charts/one-question-several-numbers/"])(
    "on /%s a number does not run into the words after it",
    async (path) => {
      const page = await open(path, DESK);
      const paddings = await ofEach<number>(page, ".n", "parseFloat(style.paddingRight)");
      expect(Math.min(...paddings)).toBeGreaterThan(20);
      await page.close();
    },
  );

  it("words of a drawing have no colour of links where the reader chooses all colours", async () => {
    const page = await open("charts/troop-levels/", DESK, { forcedColors: "active" });
    const [plain] = await ofEach<string>(page, "svg .p", "style.fill");
    expect(new Set(await ofEach<string>(page, "svg text.k", "style.fill"))).toEqual(new Set([plain]));
    await page.close();
  });
});

it.each(["names/", "differences/", "timeline/"])("on /%s no line begins with “· context”", (path) => {
  const text = textOf(readPage(ROOT, path));
  expect(text).toContain("\u00a0·\u00a0context");
  expect(text).not.toMatch(/[^\u00a0]·\s*context/);
});

it("a source's page lists the explainers that use it, then the charts", () => {
  const html = readPage(ROOT, "sources/rudaw-2020-03-08/");
  const [facts] = tagged(html, "dl");
  const lists = facts ? tagged(facts, "ul") : [];
  expect(facts && tagged(facts, "p").map(wordsOf)).toEqual(["Explainers", "Charts", "Reference pages"]);
  const paths = lists.map((list) => tagged(list, "a").map((link) => attribute(link, "href") ?? ""));
  for (const [i, part] of ["/explainers/", "/charts/"].entries()) {
    expect(paths[i]?.length).toBeGreaterThan(2);
    expect(paths[i]?.filter((path) => !path.includes(part))).toEqual([]);
  }
});
