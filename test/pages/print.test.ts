import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { attribute, readPage, tagged, textAfter, textOf, wordsOf, type Node } from "./html.ts";
import { openedFor } from "./opened.ts";
import { lettersOf, pdfLetters } from "./pdf-letters.ts";
import { explainersOf, pagesOf, ROOT } from "./sites.ts";

/** The width that the margins leave for the text, in CSS pixels. */
const PAPERS = [
  ["A4", 657],
  ["Letter", 680],
] as const;
/** Pixels of height to which an explainer's drawing is held: its title and the answer stand on the same sheet. */
const MOST = 420;
const explainers = explainersOf(ROOT);
const charts = pagesOf(ROOT).filter((page) => page.startsWith("charts/") && page !== "charts/");
const PAGES = [...explainers, ...charts, "timeline/", "differences/", "sources/voa-2024-01-08/"];

const site = openedFor(ROOT);

async function openOnPaper(path: string, width: number): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width, height: 980 } });
  await page.emulateMedia({ media: "print" });
  await page.goto(`${site.origin}/${path}`);
  return page;
}

/** What an expression says of each element that a selector finds. It is run in the page, `element` by `element`. */
async function ofEach<T>(page: Page, selector: string, expression: string): Promise<T[]> {
  const elements = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
  return (await page.evaluate(`${elements}.map((element) => ${expression})`)) as T[];
}

/** Is the element drawn at all, and not in a part that is folded away? */
const SHOWN = "element.checkVisibility() && element.getBoundingClientRect().height > 0";
const WORDS = "element.textContent.trim().slice(0, 60)";

describe.each(PAPERS)("on %s", (_, width) => {
  it.each(PAGES)("/%s splits no drawing, no row of a table and no entry of the evidence", async (path) => {
    const page = await openOnPaper(path, width);
    for (const selector of ["figure svg", "tr", "ol.evidence > li, .evidence ol > li"]) {
      const splits = await ofEach<string>(page, selector, "getComputedStyle(element).breakInside");
      expect(new Set(splits), `${selector}: break-inside`).toEqual(new Set(splits.length > 0 ? ["avoid"] : []));
    }
    await page.close();
  });

  it.each(PAGES)("/%s shows what is folded away on a screen, and no navigation", async (path) => {
    const page = await openOnPaper(path, width);
    const hidden = `${SHOWN} ? [] : [${WORDS}]`;
    const shown = `${SHOWN} ? [${WORDS}] : []`;
    const table = "details tr, details td, details caption";
    // In an explainer the table is left to the page of the chart, whose address stands under the drawing.
    expect((await ofEach<string[]>(page, table, explainers.includes(path) ? shown : hidden)).flat()).toEqual([]);
    const links = await ofEach<string>(page, "figure [data-at]", "getComputedStyle(element, '::after').content");
    expect(links.filter((content) => !/charts\/[\w-]+\/"/.test(content))).toEqual([]);
    expect((await ofEach<string[]>(page, "nav, .skip, .noprint", shown)).flat()).toEqual([]);
    expect((await ofEach(page, "nav", WORDS)).length).toBeGreaterThan(0);
    await page.close();
  });

  it.each(PAGES.filter((path) => path !== "timeline/"))(
    "/%s prints the address of every source in full beside its words",
    async (path) => {
      const page = await openOnPaper(path, width);
      const printed = await ofEach<{ cite: string; after: string; shown: string; fits: boolean }>(
        page,
        "ol.evidence q, .evidence ol > :first-child q, .sides q",
        `({
        cite: element.getAttribute("cite"),
        after: getComputedStyle(element, "::after").content.match(/https?:[^"]*/)?.[0],
        shown: getComputedStyle(element, "::after").display,
        fits: element.scrollWidth <= Math.max(element.clientWidth, element.offsetWidth),
      })`,
      );
      expect(printed.length).toBeGreaterThan(3);
      for (const { cite, ...address } of printed) {
        expect(address, cite).toEqual({ after: cite, shown: "inline", fits: true });
      }
      await page.close();
    },
  );

  it.each(PAGES)("/%s runs over no edge of the paper", async (path) => {
    const page = await openOnPaper(path, width);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.close();
  });

  it.each(explainers)(
    "/%s has each note beside the text, and its number where it stands and in the evidence",
    async (path) => {
      const page = await openOnPaper(path, width);
      const numbers = await ofEach<[string, boolean]>(
        page,
        "main [popovertarget]",
        `[element.textContent.slice(1, -1), ${SHOWN}]`,
      );
      expect(numbers.filter(([, shown]) => !shown)).toEqual([]);
      const notes = await ofEach<[string, boolean]>(
        page,
        "main > p [popover], .answer [popover]",
        `[element.id, element.getBoundingClientRect().left >= element.closest("p").getBoundingClientRect().right]`,
      );
      expect(notes.filter(([, beside]) => !beside)).toEqual([]);
      const entries = await ofEach<string>(page, ".evidence ol > li > a:first-child", "element.textContent");
      expect(Math.max(...numbers.map(([number]) => Number(number)))).toBe(entries.length);
      await page.close();
    },
  );

  it.each([...explainers, ...charts])(
    "/%s prints one drawing of each chart, at the width of the text or as high as a sheet allows",
    async (path) => {
      const page = await openOnPaper(path, width);
      const size = "(({ width, height }) => ({ width, height }))(element.getBoundingClientRect())";
      const sizes = await ofEach<{ width: number; height: number }>(page, "figure svg", size);
      const shown = sizes.filter((drawn) => drawn.width > 0);
      expect(shown).toHaveLength(sizes.length / 2);
      for (const drawn of shown) {
        if (drawn.height < MOST) expect(drawn.width).toBeGreaterThan(0.9 * (width - 32));
      }
      await page.close();
    },
  );
});

describe.each([...explainers, charts[0] ?? "", "timeline/", ""])("the PDF of /%s", (path) => {
  let letters: string;
  let html: Node;
  beforeAll(async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.origin}/${path}`);
    letters = await pdfLetters(new Uint8Array(await page.pdf({ format: "A4" })));
    await page.close();
    html = readPage(ROOT, path);
  });

  it("has every label of every drawing once, and every entry of every list", () => {
    for (const figure of tagged(html, "figure")) {
      const wide = tagged(figure, "svg").filter((svg) => attribute(svg, "hidden") !== undefined);
      expect(wide).toHaveLength(1);
      for (const svg of wide) {
        // In the order of the drawing, so that one label is not taken for a part of another.
        const labels = tagged(svg, "text").map((text) => lettersOf(textOf(text)));
        expect(letters.split(labels.join("")), attribute(figure, "id")).toHaveLength(2);
      }
      const entries = tagged(figure, "li").map((entry) => lettersOf(wordsOf(entry)));
      expect(entries.filter((entry) => !letters.includes(entry))).toEqual([]);
    }
  });

  it("has every figure apart from the number of its note, in brackets", () => {
    const figures = tagged(html, "a").filter((link) => attribute(link, "class")?.split(" ").includes("v"));
    const wanted = figures.map((figure) => {
      const [number = "without a note"] = /^\[\d+\]/.exec(textAfter(figure)) ?? [];
      return lettersOf(wordsOf(figure) + number);
    });
    expect(wanted.filter((figure) => !letters.includes(figure))).toEqual([]);
  });
});
