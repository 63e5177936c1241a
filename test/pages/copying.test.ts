import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openedFor } from "./opened.ts";
import { explainersOf, ROOT } from "./sites.ts";

const site = openedFor(ROOT);

/** Every block of an explainer’s text that has a note: its words as they are copied, and without its notes. */
const COPIED = `[...document.querySelectorAll("main :is(p, li, td, h2):has([data-note])")].map((block) => {
  const words = (text) => text.replace(/\\s+/g, " ").trim();
  const selection = getSelection();
  selection.selectAllChildren(block);
  const copied = words(selection.toString());
  selection.removeAllRanges();
  const bare = block.cloneNode(true);
  for (const number of bare.querySelectorAll("[data-note]")) number.remove();
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

interface AccessibleNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** The links of a page to its own evidence as they are spoken, in order. */
async function spokenLinks(page: Page): Promise<(string | undefined)[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send("Accessibility.getFullAXTree")) as { nodes: readonly AccessibleNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: AccessibleNode | undefined): AccessibleNode[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [];
  const address = (node: AccessibleNode) => node.properties?.find(({ name }) => name === "url")?.value.value;
  return inOrder(nodes[0])
    .filter((node) => node.role?.value === "link" && String(address(node)).startsWith(`${page.url()}#claim-`))
    .map(({ name }) => name?.value);
}

describe.each(explainersOf(ROOT))("/%s, read aloud,", (path) => {
  it("names a figure by its words alone, then its note by its number", async () => {
    const page = await open(path, 1280);
    const spoken = await spokenLinks(page);
    const expected = (await page.evaluate(`[...document.querySelectorAll("main a[href^='#claim-']")].map((link) =>
      link.dataset.note ? "note " + link.textContent.slice(1, -1) + (link.matches(".x") ? ", context" : "") : link.textContent,
    )`)) as string[];
    expect(expected.length).toBeGreaterThan(20);
    expect(spoken).toEqual(expected);
    const figures = (await page.evaluate(
      `[...document.querySelectorAll("main a data")].map(({ textContent }) => textContent)`,
    )) as string[];
    for (const words of figures) {
      const next = spoken.flatMap((name, i) => (name === words ? [spoken[i + 1]] : []));
      expect(next.length, words).toBeGreaterThan(0);
      for (const name of next) expect(name, words).toMatch(/^note \d+(, context)?$/);
    }
    await page.context().close();
  });

  it("is one stop of the keyboard for a figure and its number, and one for a number by itself", async () => {
    const page = await open(path, 1280);
    const stops = (await page.evaluate(`[...document.querySelectorAll("main a[href^='#claim-']")].map((link) => ({
      goes: link.hash,
      stops: link.tabIndex === 0,
      isNumber: "note" in link.dataset,
    }))`)) as { goes: string; stops: boolean; isNumber: boolean }[];
    for (const [i, { goes, stops: stop, isNumber }] of stops.entries()) {
      const before = stops[i - 1];
      const belongs = isNumber && before !== undefined && !before.isNumber;
      expect(stop).toBe(!belongs);
      if (belongs) expect(goes).toBe(before.goes);
    }
    await page.context().close();
  });
});
