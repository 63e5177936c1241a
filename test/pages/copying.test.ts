import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openedFor } from "./opened.ts";
import { explainersOf, ROOT } from "./sites.ts";

const site = openedFor(ROOT);

/** Every block of an explainer’s text that has a note: its words as they are copied, and without its notes. */
const COPIED = `[...document.querySelectorAll("main :is(p, li, td, h2):has([popovertarget])")].map((block) => {
  const words = (text) => text.replace(/\\s+/g, " ").trim();
  const selection = getSelection();
  selection.selectAllChildren(block);
  const copied = words(selection.toString());
  selection.removeAllRanges();
  const bare = block.cloneNode(true);
  for (const number of bare.querySelectorAll("[popovertarget]")) number.remove();
  return { copied, read: words(bare.textContent) };
})`;

interface Copied {
  readonly copied: string;
  readonly read: string;
}

async function open(path: string, width: number): Promise<Page> {
  const context = await site.browser.newContext({
    viewport: { width, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}/${path}`);
  return page;
}

describe.each([360, 1280])("copied from a window of %i pixels", (width) => {
  it.each(explainersOf(ROOT))("the text of /%s reads as it does without its notes", async (path) => {
    const page = await open(path, width);
    const blocks = (await page.evaluate(COPIED)) as Copied[];
    expect(blocks.length).toBeGreaterThan(5);
    for (const { copied, read } of blocks) expect(copied).toBe(read);
    await page.context().close();
  });

  it("a figure is pasted with the words around it, and with neither a number nor a note between", async () => {
    const page = await open("explainers/attacks-on-us-forces/", width);
    await page.evaluate("getSelection().selectAllChildren(document.querySelector('.answer'))");
    await page.keyboard.press("Control+c");
    const pasted = (await page.evaluate("navigator.clipboard.readText()")) as string;
    expect(pasted).toMatch(/^More than 100 times in Iraq and Syria from mid-October 2023/);
    expect(pasted).not.toMatch(/\[|VOA News,/);
    await page.context().close();
  });
});
