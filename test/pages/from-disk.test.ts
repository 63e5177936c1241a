import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { BASED, explainersOf, ROOT } from "./sites.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const EXPLAINER = "explainers/us-troops-in-iraq/";

describe.each([
  ["at the root", ROOT],
  ["under a base path", BASED],
])("the folder of a site that was built to stand %s", (_, { folder }) => {
  const root = `${pathToFileURL(folder).href}/`;
  const requests: string[] = [];
  const failed: string[] = [];
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("request", (request) => requests.push(request.url()));
    page.on("requestfailed", (request) => failed.push(`${request.url()}: ${String(request.failure()?.errorText)}`));
    page.on("console", (message) => failed.push(message.text()));
    page.on("pageerror", (error) => failed.push(error.message));
    await page.goto(`${root}${EXPLAINER}index.html`);
  });
  afterAll(() => page.close());

  /** Follows a link, and says which page and which place of it is open then. */
  async function follow(selector: string): Promise<string> {
    const link = page.locator(selector).first();
    const target = new URL((await link.getAttribute("href")) ?? "", page.url()).href;
    await link.click();
    await page.waitForURL(target);
    expect(await page.title()).toContain("The Withdrawal Question");
    const { hash } = new URL(page.url());
    if (hash !== "") expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()).toBe(1);
    return page.url().slice(root.length);
  }

  it("can be read from disk: from an explainer to the evidence, a source, a chart, the timeline and home again", async () => {
    expect(await follow("main > p [popover][href^='#claim-']")).toMatch(
      /^explainers\/us-troops-in-iraq\/index\.html#claim-/,
    );
    expect(await follow(".evidence a[href*='/sources/']")).toMatch(/^sources\/[\w-]+\/index\.html$/);
    expect(await follow("main a[href*='/explainers/']")).toMatch(/^explainers\/[\w-]+\/index\.html$/);
    expect(await follow("nav a:text-is('Charts')")).toBe("charts/index.html");
    expect(await follow("main a[href^='troop-levels/'], main a[href*='charts/troop-levels/']")).toBe(
      "charts/troop-levels/index.html",
    );
    expect(await follow("main a[href*='/embed/']")).toBe("embed/troop-levels/index.html");
    await page.goBack();
    expect(await follow("main figure tr[data-claim] a")).toMatch(/^claims\/[\w-]+\/[\w-]+\/index\.html$/);
    expect(await follow("nav a:text-is('Evidence')")).toBe("evidence/index.html");
    expect(await follow("nav a:text-is('Timeline')")).toBe("timeline/index.html");
    expect(await follow("header > a")).toBe("index.html");
    expect(await follow("main a[href^='explainers/us-troops-in-iraq/']")).toBe(`${EXPLAINER}index.html`);
    expect(failed).toEqual([]);
  });

  it("opens each explainer from disk with one request, of itself", async () => {
    failed.length = 0;
    for (const explainer of explainersOf(ROOT)) {
      requests.length = 0;
      await page.goto(`${root}${explainer}index.html`);
      expect(requests).toEqual([`${root}${explainer}index.html`]);
    }
    expect(failed).toEqual([]);
  });
});
