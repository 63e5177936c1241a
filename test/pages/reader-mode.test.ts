import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { launchBrowser } from "./browser.ts";
import { attribute, fileOf, readPage, tagged, textOf, wordsOf, type Element } from "./html.ts";
import { KINDS } from "./kinds.ts";
import { ROOT } from "./sites.ts";

const content = readSite(".");
const htmlOf = (path: string) => readFileSync(join(ROOT.folder, fileOf(path)), "utf8");

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  // An empty page, which has no style of ours: as a browser’s reader mode shows what it has picked out.
  page = await browser.newPage();
  const source = readFileSync("node_modules/@mozilla/readability/Readability.js", "utf8");
  await page.evaluate(`${source}; globalThis.Readability = Readability;`);
});
afterAll(() => browser.close());

interface Read {
  readonly title: string;
  /** What is left of the text, without its spaces. */
  readonly text: string;
  readonly headings: readonly string[];
  readonly drawings: number;
  /** Of each mark in the drawings, what it is filled with; none is the word `none`. */
  readonly fills: readonly string[];
  /** What follows each figure. */
  readonly after: readonly string[];
}

/** A built page in reader mode. */
async function read(path: string): Promise<Read> {
  return (await page.evaluate(`(() => {
    const html = ${JSON.stringify(htmlOf(path))};
    const { title, content } = new Readability(new DOMParser().parseFromString(html, "text/html")).parse();
    document.body.innerHTML = content;
    const all = (selector) => [...document.body.querySelectorAll(selector)];
    const following = (element) => {
      const range = new Range();
      range.setStartAfter(element);
      range.setEndAfter(document.body.lastChild);
      return range.toString().slice(0, 12);
    };
    return {
      title,
      text: document.body.textContent.replace(/\\s+|\\[\\d+\\]/g, ""),
      headings: all("h2, h3, h4").map(({ textContent }) => textContent.replace(/\\s+/g, " ").trim()),
      drawings: all("svg").filter((svg) => svg.getBoundingClientRect().width > 0).length,
      fills: all("svg path[data-claim]").map((mark) => getComputedStyle(mark).fill),
      after: all("data").map(following),
    };
  })()`)) as Read;
}

/** What a page says in its list items, paragraphs, cells and headings, without their spaces; choices of a form are none. */
function saidOn(path: string): string[] {
  const [main] = tagged(readPage(ROOT, path), "main");
  if (!main) throw new Error(`/${path} has no main part`);
  // Neither a form nor the contents of the page are part of its text.
  const inForms = new Set([
    ...tagged(main, "fieldset", "select").flatMap((form) => wordsOf(form)),
    ...tagged(main, "nav")
      .flatMap((nav) => tagged(nav, "li", "p"))
      .map((entry) => textOf(entry).replace(/\s+/g, "")),
  ]);
  return (
    tagged(main, "li", "p", "td", "th", "dt", "dd", "h2", "h3")
      // The line over the headline says what kind of page it is: a short page may lose it.
      .filter((element) => attribute(element, "class") !== "dated")
      .filter((element) => tagged(element, "select", "svg").length === 0)
      .map((element) => textOf(element).replace(/\s+|\[\d+\]/g, ""))
      .filter((words) => words !== "" && !inForms.has(words))
  );
}

const figuresOn = (path: string) => tagged(readPage(ROOT, path), "figure");

/** Of each mark in the drawing that is not hidden, whether it is filled. */
function solidMarks(figure: Element): boolean[] {
  const shown = tagged(figure, "svg").filter((svg) => attribute(svg, "hidden") === undefined);
  const marks = shown.flatMap((svg) => tagged(svg, "path")).filter((path) => attribute(path, "data-claim"));
  return marks.map((mark) => attribute(mark, "class")?.split(" ").includes("f") ?? false);
}

it("the charts that reader mode is given have marks of both kinds", () => {
  expect(new Set(KINDS.flatMap(figuresOn).flatMap(solidMarks))).toEqual(new Set([true, false]));
});

/** Its drawings are made-up examples, in no figure. */
const GALLERY = "about/style/";

describe.each(KINDS.filter((path) => path !== GALLERY))("/%s in reader mode", (path) => {
  const figures = figuresOn(path);

  it("keeps every paragraph, list, table and heading, and each chart once", async () => {
    const { text, headings, drawings } = await read(path);
    expect(saidOn(path).filter((words) => !text.includes(words))).toEqual([]);
    for (const heading of tagged(readPage(ROOT, path), "h2", "h3")) expect(headings).toContain(wordsOf(heading));
    expect(drawings).toBe(figures.length);
  });

  it("keeps hollow marks hollow and filled ones filled", async () => {
    const { fills } = await read(path);
    expect(fills.map((fill) => fill !== "none")).toEqual(figures.flatMap(solidMarks));
  });

  it("glues no figure to the number of its note", async () => {
    const { after } = await read(path);
    for (const words of after) expect(words).toMatch(/^[^\p{L}\p{N}]/u);
  });
});

it("the list of where the sources differ is one of those that are kept", () => {
  const lists = KINDS.filter((path) => path.startsWith("explainers/")).flatMap((path) =>
    tagged(readPage(ROOT, path), "ul").filter((list) => attribute(list, "class") === "questions"),
  );
  expect(lists.length).toBeGreaterThan(5);
});

it("the title of a source’s page keeps its outlet in reader mode", async () => {
  const titles: string[] = [];
  for (const id of content.sources.keys()) {
    const html = JSON.stringify(htmlOf(`sources/${id}/`));
    const title = `new Readability(new DOMParser().parseFromString(${html}, "text/html"))._getArticleTitle()`;
    titles.push((await page.evaluate(title)) as string);
  }
  const expected = [...content.sources.values()].map(({ data }) => `${data.outlet}: ${data.title}`);
  expect(expected.length).toBeGreaterThan(100);
  expect(titles.map((title) => title.replace(" | The Withdrawal Question", ""))).toEqual(expected);
});
