import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEJAVU, TINOS } from "../fonts/faces.ts";
import { launchBrowser } from "./browser.ts";
import { KINDS } from "./kinds.ts";
import { openedFor } from "./opened.ts";
import { serve } from "./serve.ts";
import { BASED, explainersOf, ROOT } from "./sites.ts";

let browser: Browser;
let root: Awaited<ReturnType<typeof serve>>;
let based: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launchBrowser();
  root = await serve(ROOT);
  based = await serve(BASED);
});
afterAll(async () => {
  await browser.close();
  root.close();
  based.close();
});

/**
 * Opens a page and notes every request and every complaint of the browser's.
 *
 * @param until "networkidle" waits half a second more, for a request that comes late
 */
async function open(
  url: string,
  options: Parameters<Browser["newPage"]>[0] = {},
  until: "load" | "networkidle" = "load",
) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) requests.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(url, { waitUntil: until });
  return { page, requests, complaints };
}

const overflow = (page: Page) => page.evaluate("document.documentElement.scrollWidth - innerWidth");

describe.each(KINDS)("/%s", (path) => {
  it("opens with one request and without a complaint", async () => {
    const url = `${root.origin}/${path}`;
    const { page, requests, complaints } = await open(url, {}, "networkidle");
    expect(requests).toEqual([url]);
    expect(complaints).toEqual([]);
    // The policy lets the page's own style through.
    expect(await page.evaluate("getComputedStyle(document.body).margin")).toBe("0px");
    await page.close();
  });
});

describe.each([DEJAVU, TINOS])("in $family", (face) => {
  const opened = openedFor(ROOT, face);

  it.each(KINDS)("/%s fits windows of 320, 768 and 1280 pixels", async (path) => {
    const page = await opened.browser.newPage();
    await page.goto(`${opened.origin}/${path}`);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), String(width)).toBeLessThanOrEqual(0);
    }
    await page.close();
  });
});

describe.each(explainersOf(ROOT))("/%s", (path) => {
  it("runs no script and takes no other style, for its policy is enforced", async () => {
    const { page, complaints } = await open(`${root.origin}/${path}`);
    await page.evaluate(`
      const script = document.createElement("script");
      script.textContent = "document.body.dataset.ran = 'yes'";
      document.body.append(script);
      const style = document.createElement("style");
      style.textContent = "body { margin: 77px }";
      document.body.append(style);
    `);
    expect(await page.evaluate("document.body.dataset.ran")).toBeUndefined();
    expect(await page.evaluate("getComputedStyle(document.body).margin")).toBe("0px");
    expect(complaints.join()).toMatch(/script-src|default-src/);
    expect(complaints.join()).toMatch(/style-src/);
    await page.close();
  });

  it("opens whole from a file on its own", async () => {
    const { page, requests, complaints } = await open(`file://${process.cwd()}/${ROOT.folder}/${path}index.html`);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    const widths = "[...document.querySelectorAll('figure .s700')].map((svg) => svg.getBoundingClientRect().width)";
    for (const width of (await page.evaluate(widths)) as number[]) expect(width).toBeGreaterThan(600);
    // Its own style came with it.
    expect(await page.evaluate("getComputedStyle(document.querySelector('.answer strong')).fontSize")).toBe("21.6px");
    await page.close();
  });

  it("shows one drawing of a chart at every width, and no text in it under 12 pixels", async () => {
    for (const width of [320, 360, 480, 640, 768, 1280]) {
      const { page } = await open(`${root.origin}/${path}`, { viewport: { width, height: 800 } });
      const sizes = (await page.evaluate(`
        [...document.querySelectorAll("figure svg")]
          .filter((svg) => svg.getBoundingClientRect().width > 0)
          .map((svg) => 13 * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)
      `)) as number[];
      const charts = (await page.evaluate("document.querySelectorAll('figure').length")) as number;
      expect(sizes, String(width)).toHaveLength(charts);
      expect(Math.min(...sizes), String(width)).toBeGreaterThanOrEqual(12);
      await page.close();
    }
  });

  it.each(["A4", "Letter"] as const)(
    "prints on %s: black on white, tables left to the pages of charts, addresses in full",
    async (format) => {
      const { page } = await open(`${root.origin}/${path}`, { colorScheme: "dark" });
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe(
        "rgb(255, 255, 255)",
      );
      expect(await page.evaluate("getComputedStyle(document.querySelector('main .answer p')).color")).toBe(
        "rgb(0, 0, 0)",
      );
      const heights =
        "[...document.querySelectorAll('figure table')].map((table) => table.getBoundingClientRect().height)";
      expect(new Set((await page.evaluate(heights)) as number[])).toEqual(new Set([0]));
      expect(
        await page.evaluate("getComputedStyle(document.querySelector('.evidence q'), '::after').content"),
      ).toContain("http");
      for (const nav of await page.locator("nav").all()) expect(await nav.isVisible()).toBe(false);
      const pdf = await page.pdf({ format, tagged: true });
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      await page.close();
    },
  );
});

it("the pages served under a base path open with one request each", async () => {
  for (const path of KINDS) {
    const url = `${based.origin}${BASED.base}${path}`;
    const { page, requests, complaints } = await open(url);
    expect(requests).toEqual([url]);
    expect(complaints).toEqual([]);
    await page.close();
  }
});

it("a chart's SVG opens alone, with its own style, in light and dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, requests, complaints } = await open(`${root.origin}/charts/troop-levels.svg`, { colorScheme });
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    const fill = await page.evaluate("getComputedStyle(document.querySelector('text')).fill");
    expect(fill).toBe(colorScheme === "light" ? "rgb(28, 26, 23)" : "rgb(236, 231, 222)");
    await page.close();
  }
});
