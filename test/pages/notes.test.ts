import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openedFor } from "./opened.ts";
import { explainersOf, ROOT } from "./sites.ts";
import { spokenIn } from "./spoken.ts";

const site = openedFor(ROOT);
const [EXPLAINER = ""] = explainersOf(ROOT);

async function open(path: string, width: number, hasTouch = false): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width, height: 740 }, hasTouch });
  const page = await context.newPage();
  await page.goto(`${site.origin}/${path}`);
  return page;
}

/** The notes that are open, by their ids. */
const opened = (page: Page) =>
  page.evaluate("[...document.querySelectorAll(':popover-open')].map(({ id }) => id)") as Promise<string[]>;
const scrolled = (page: Page) => page.evaluate("scrollY") as Promise<number>;
const focused = (page: Page) =>
  page.evaluate("document.activeElement.getAttribute('popovertarget') ?? document.activeElement.id") as Promise<string>;

/** Where in the text the note of a figure first stands, below the answer. */
const FIGURE = "main > p label:has([popover]) > .v";
const noteOf = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector("${selector}").parentElement.querySelector("[popover]").id`) as Promise<string>;

describe("by touch, on a phone", () => {
  it.each(explainersOf(ROOT))("/%s opens every note where it is tapped, whole in the window", async (path) => {
    const page = await open(path, 360, true);
    const buttons = await page.locator("main > :is(p, ul, .answer) button").all();
    expect(buttons.length).toBeGreaterThan(10);
    for (const button of buttons.filter((_, i) => i % 5 === 0)) {
      await button.scrollIntoViewIfNeeded();
      const before = await scrolled(page);
      await button.tap();
      expect(await opened(page)).toEqual([await button.getAttribute("popovertarget")]);
      expect(await scrolled(page)).toBe(before);
      const box = await page.locator(":popover-open").boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(740);
      await button.tap();
      expect(await opened(page)).toEqual([]);
    }
    await page.context().close();
  });

  it("a tap on the figure opens its note too, and a tap beside the note closes it; the page stays where it is", async () => {
    const page = await open(EXPLAINER, 360, true);
    const figure = page.locator(FIGURE).first();
    await figure.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    const { x, y } = (await figure.boundingBox()) ?? { x: 0, y: 0 };
    await page.touchscreen.tap(x + 5, y + 5);
    expect(await opened(page)).toEqual([await noteOf(page, FIGURE)]);
    await page.touchscreen.tap(180, y > 400 ? 20 : 700);
    expect(await opened(page)).toEqual([]);
    expect(await scrolled(page)).toBe(before);
    expect(new URL(page.url()).hash).toBe("");
    await page.context().close();
  });

  it("an open note leads to the whole entry, and the entry back to the sentence", async () => {
    const page = await open(EXPLAINER, 360, true);
    await page.locator("main > p button").first().tap();
    const [id = ""] = await opened(page);
    await page.locator(":popover-open").tap();
    expect(new URL(page.url()).hash).toBe(await page.locator(`#${id}`).getAttribute("href"));
    const inWindow = (selector: string) =>
      page.evaluate(
        `(() => { const { top } = document.querySelector("${selector}").getBoundingClientRect(); return top >= 0 && top < innerHeight; })()`,
      );
    expect(await inWindow(":target")).toBe(true);
    await page.locator(`.evidence [href="#${id}"]`).tap();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await inWindow(`[popovertarget=${id}]`)).toBe(true);
    expect(await opened(page)).toEqual([]);
    await page.context().close();
  });

  it.each(explainersOf(ROOT))("every number and every way back of /%s is 24 pixels to the finger", async (path) => {
    const page = await open(path, 360, true);
    const small = await page.evaluate(`[...document.querySelectorAll("[popovertarget], .evidence [href^='#n']")]
      .map((target) => [target.textContent, target.getBoundingClientRect()])
      .filter(([, { width, height }]) => width < 24 || height < 24)
      .map(([words, { width, height }]) => [words, width, height].join(" "))`);
    expect(small).toEqual([]);
    await page.context().close();
  });

  it("a number changes no line's height, and no line begins with one", async () => {
    const page = await open(EXPLAINER, 360);
    const found = (await page.evaluate(`[...document.querySelectorAll("main > p:has(button)")].map((p) => {
      const lines = (element) => element.getBoundingClientRect().height;
      const before = lines(p);
      const starts = [...p.querySelectorAll("button")].filter((button) =>
        button.getBoundingClientRect().left + 6 < p.getBoundingClientRect().left + 8).length;
      for (const button of p.querySelectorAll("button")) button.replaceWith(Object.assign(document.createElement("b"), { className: "w", textContent: button.textContent }));
      const rules = [".w { font: 0.68em/0 var(--text) }", ":has(> .w) { white-space: nowrap }", "span:has(> .w)::before { content: '\\u2060' }"];
      for (const rule of rules) document.styleSheets[0].insertRule(rule, document.styleSheets[0].cssRules.length);
      return { starts, grown: before - lines(p) };
    })`)) as { starts: number; grown: number }[];
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ starts, grown }) => starts > 0 || Math.abs(grown) > 1)).toEqual([]);
    await page.context().close();
  });
});

describe("by keyboard", () => {
  it("Enter opens a note, Tab goes on to it, Escape closes it and returns to its number", async () => {
    const page = await open(EXPLAINER, 800);
    const button = page.locator("main > p button").first();
    await button.focus();
    await page.keyboard.press("Enter");
    const [id = "none"] = await opened(page);
    expect(id).toBe(await button.getAttribute("popovertarget"));
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(id);
    await page.keyboard.press("Escape");
    expect([await opened(page), await focused(page)]).toEqual([[], id]);
    await page.context().close();
  });

  it.each([360, 1280])("at %i pixels a figure and its note are one stop", async (width) => {
    const page = await open(EXPLAINER, width);
    const stops = (await page.evaluate(`[...document.querySelectorAll("main label:has(> .v)")].map((label) =>
      [...label.querySelectorAll("a, button")].filter((each) =>
        each.tabIndex === 0 && getComputedStyle(each).visibility === "visible").length)`)) as number[];
    expect(stops.length).toBeGreaterThan(3);
    expect(new Set(stops)).toEqual(new Set([1]));
    await page.context().close();
  });
});

describe("at a desk", () => {
  it.each(explainersOf(ROOT))(
    "/%s has the first note of each claim in the margin beside its line, over no text",
    async (path) => {
      const page = await open(path, 1280);
      const notes =
        (await page.evaluate(`[...document.querySelectorAll("main > p [popover], main > ul [popover]")].map((note) => {
      const [mine, number, main] = [note, note.nextElementSibling, document.querySelector("main")].map((each) => each.getBoundingClientRect());
      const text = note.closest("p, li").getBoundingClientRect();
      return { id: note.id, beside: mine.left >= text.right, inside: mine.right <= main.right, late: mine.top - number.bottom,
        bottom: mine.bottom, top: mine.top };
    })`)) as { id: string; beside: boolean; inside: boolean; late: number; top: number; bottom: number }[];
      expect(notes.length).toBeGreaterThan(10);
      for (const [i, { id, beside, inside, late, top }] of notes.entries()) {
        expect([beside, inside], id).toEqual([true, true]);
        const before = notes[i - 1];
        // Where many stand close together, one waits below the one before.
        expect(late < 30 || top - (before?.bottom ?? 0) < 20, id).toBe(true);
        expect(top, id).toBeGreaterThanOrEqual(before?.bottom ?? 0);
      }
      await page.context().close();
    },
  );

  it("a number beside its note opens nothing; one of the answer, and a later one, opens it there", async () => {
    const page = await open("explainers/us-troops-in-iraq/", 1280);
    const beside = page.locator("main > p [popover] + button").first();
    expect(await beside.isVisible()).toBe(false);
    const { x, y, width, height } = (await beside.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width / 2, y + height / 2);
    expect(await opened(page)).toEqual([]);
    for (const button of [
      page.locator(".answer button").first(),
      page.locator("main > p button:first-child").first(),
    ]) {
      await button.click();
      expect(await opened(page)).toEqual([await button.getAttribute("popovertarget")]);
      const [number, note] = [await button.boundingBox(), await page.locator(":popover-open").boundingBox()];
      expect(Math.abs((note?.y ?? 0) - (number?.y ?? 0))).toBeLessThan(60);
      await page.keyboard.press("Escape");
    }
    await page.context().close();
  });
});

describe.each(explainersOf(ROOT))("/%s, read aloud,", (path) => {
  it("names a figure by its words alone, then its note by its number, and an open note by what it says", async () => {
    const page = await open(path, 360);
    const figures = (await page.evaluate(
      `[...document.querySelectorAll("main label:has(> .v)")].map((label) => [label.querySelector(".v").textContent,
        "note " + label.querySelector("button").textContent.slice(1, -1)])`,
    )) as [string, string][];
    const spoken = await spokenIn(page);
    for (const [words, number] of figures) {
      const next = spoken.flatMap((name, i) => (name === `link: ${words}` ? [spoken[i + 1]] : []));
      expect(next, words).toContain(`button: ${number}`);
    }
    expect(spoken.filter((name) => name.startsWith("button: ")).length).toBeGreaterThan(20);
    const button = page.locator("main > p button").first();
    await button.click();
    const note = page.locator(":popover-open");
    expect(await spokenIn(page)).toContain(`link: ${(await note.getAttribute("aria-label")) ?? ""}`);
    await page.context().close();
  });
});

/** The ends of the words before numbers of notes that stand on a line further down than those words. */
const LINE_BEGINS = `{
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.data.trim() && !text.parentElement.closest(".c, [popover]")) texts.push(text);
  }
  const before = (number) =>
    texts.findLast((text) => text.compareDocumentPosition(number) & Node.DOCUMENT_POSITION_FOLLOWING);
  const boxOfLastLetter = (text) => {
    const range = document.createRange();
    const end = text.data.trimEnd().length;
    range.setStart(text, end - 1);
    range.setEnd(text, end);
    return range.getBoundingClientRect();
  };
  [...document.querySelectorAll("main .c")].flatMap((number) => {
    const text = before(number);
    const [letter, box] = [boxOfLastLetter(text), number.getBoundingClientRect()];
    // A number's room for the finger reaches a little over the letter before it.
    return letter.width > 0 && box.width > 0 && box.left + 14 < letter.left ? [text.data.trimEnd().slice(-30)] : [];
  });
}`;

it.each([360, 768, 1280, 1500])("no line begins with the number of a note in a window of %i pixels", async (width) => {
  for (const path of explainersOf(ROOT)) {
    const page = await open(path, width);
    expect(await page.evaluate(LINE_BEGINS), path).toEqual([]);
    await page.context().close();
  }
});
