import { describe, expect, it } from "vitest";
import { KINDS } from "./kinds.ts";
import { openedFor } from "./opened.ts";
import { ROOT } from "./sites.ts";

const site = openedFor(ROOT);

/** Windows, in pixels, and the size of text that a reader has asked for. */
const READERS = [
  [320, 100],
  [360, 200],
  [768, 200],
  [1280, 200],
] as const;

describe.each(READERS)("in a window of %i pixels with text of %i percent", (width, percent) => {
  it.each(KINDS)("/%s scrolls nothing sideways but tables, each in a box of its own", async (path) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.origin}/${path}`);
    const seen = (await page.evaluate(`(() => {
      const [sheet] = document.styleSheets;
      sheet.insertRule("html { font-size: ${String(percent)}% }", sheet.cssRules.length);
      for (const part of document.querySelectorAll("details")) part.open = true;
      const root = document.documentElement;
      const cut = (element) => element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX !== "visible";
      return {
        size: getComputedStyle(root).fontSize,
        over: root.scrollWidth - innerWidth,
        scrolled: [...document.body.querySelectorAll("*")].filter(cut).filter((box) => !box.querySelector("table")).map(({ outerHTML }) => outerHTML.slice(0, 80)),
        lost: [...document.body.querySelectorAll("table")]
          .filter((table) => table.checkVisibility() && table.getBoundingClientRect().right > innerWidth)
          .filter((table) => ![...document.querySelectorAll("details, .table")].some((box) => box.contains(table) && getComputedStyle(box).overflowX === "auto"))
          .length,
      };
    })()`)) as { size: string; over: number; scrolled: string[]; lost: number };
    // The rule came after the page’s own, in no layer: it holds.
    expect(seen.size).toBe(`${String((16 * percent) / 100)}px`);
    expect(seen.over).toBeLessThanOrEqual(0);
    expect(seen.scrolled).toEqual([]);
    expect(seen.lost).toBe(0);
    await page.close();
  });
});
