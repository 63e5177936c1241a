import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "axe-core";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { attribute, readPage, tagged, wordsOf } from "./html.ts";
import { openedFor } from "./opened.ts";
import { BASED, ROOT, type Site } from "./sites.ts";
import { targetOf } from "./target.ts";

const content = readSite(".");

const PLACES: readonly [where: string, site: Site, address: (origin: string) => string][] = [
  ["at the root", ROOT, (origin) => `${origin}/search/`],
  ["under a base path", BASED, (origin) => `${origin}/some/repo/search/`],
  ["from disk", ROOT, () => pathToFileURL(resolve(ROOT.folder, "search/index.html")).href],
];

describe.each(PLACES)("the search %s", (_, site, address) => {
  const opened = openedFor(site);
  let page: Page;
  let faults: string[];
  let requests: string[];
  beforeEach(async () => {
    page = await opened.browser.newPage();
    [faults, requests] = [[], []];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("request", (request) => requests.push(request.url()));
  });
  afterEach(() => page.close());
  const ask = async (query: string) => {
    await page.goto(address(opened.origin));
    await page.getByRole("searchbox", { name: "Search for" }).fill(query);
  };
  const results = () => page.locator("#results a").allTextContents();

  it.each([
    ["Kazemi", "Mustafa al-Kadhimi"],
    ["Hashd", "Popular Mobilization Forces"],
    ["Daesh", "Islamic State"],
    ["kata'ib hizballah", "Kataib Hezbollah"],
    ["Suleimani", "Qasem Soleimani"],
    ["kadhimi", "Mustafa al-Kadhimi"],
  ])("finds %s, in whatever spelling: %s", async (query, name) => {
    await ask(query);
    expect((await results())[0]).toBe(name);
    expect((await results()).length).toBeGreaterThan(2);
    expect(faults).toEqual([]);
  });

  it("runs within its policy, from one request, and asks for nothing more", async () => {
    await ask("troops");
    expect((await results()).length).toBe(40);
    expect(requests).toEqual([address(opened.origin)]);
    expect(faults).toEqual([]);
  });

  it("leads to what it found", async () => {
    await ask("2,500 troops");
    const [first = ""] = await results();
    expect(first).toContain("2,500 troops");
    await page.locator("#results a").first().click();
    await page.waitForURL(/claims/);
    expect(await page.locator("h1").textContent()).toContain("2,500 troops");
  });

  it("takes what is asked from the address, and keeps it there", async () => {
    await page.goto(`${address(opened.origin)}?q=Daesh`);
    expect(await page.getByRole("searchbox").inputValue()).toBe("Daesh");
    expect((await results())[0]).toBe("Islamic State");
    await page.getByRole("searchbox").fill("Ain al-Asad");
    expect(new URL(page.url()).searchParams.get("q")).toBe("Ain al-Asad");
    await page.getByRole("searchbox").fill("");
    expect(page.url()).toBe(address(opened.origin));
  });
});

describe("the search", () => {
  const opened = openedFor(ROOT);
  const open = async (query: string, settings = {}) => {
    const page = await opened.browser.newPage(settings);
    await page.goto(`${opened.origin}/search/?q=${encodeURIComponent(query)}`);
    return page;
  };

  it("says how much it found where it is read out, shows the list again where that is nothing, and marks the words", async () => {
    const page = await open("Ryder");
    const status = page.getByRole("status");
    expect(await status.textContent()).toMatch(/^\d+ results$/);
    expect(await page.locator("#results li").first().locator("mark").allTextContents()).toContain("Ryder");
    expect(await page.locator("#all").isVisible()).toBe(false);
    await page.getByRole("searchbox").fill("zzzzqqq");
    expect(await status.textContent()).toMatch(/^Nothing was found/);
    expect(await page.locator("#results li").count()).toBe(0);
    expect(await page.locator("#all").isVisible()).toBe(true);
    await page.getByRole("searchbox").fill("");
    expect(await status.textContent()).toBe("");
    await page.close();
  });

  it("is used from the keyboard: Enter goes to the first result, which says in words what it is", async () => {
    const page = await open("Daesh");
    await page.getByRole("searchbox").press("Enter");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Islamic State");
    expect(await page.locator("#results li").first().textContent()).toMatch(/^Name Islamic State/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/names\/index\.html#/);
    await page.close();
  });

  it.each([
    ["a phone", { viewport: { width: 360, height: 740 } }],
    ["a wide screen, dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
  ])("has no fault that axe knows of, on %s, and nothing wider than the screen", async (_, settings) => {
    for (const query of ["", "Kazemi", "zzzzqqq"]) {
      const page = await open(query, { ...settings, bypassCSP: true });
      await page.evaluate(AxeBuilder.source);
      const { violations } = await page.evaluate<{ violations: { id: string }[] }>("axe.run()");
      expect(
        violations.map(({ id }) => id),
        query,
      ).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await page.close();
    }
  });

  it("is an index from A to Z where no script runs: no field that does nothing, every name under every spelling", async () => {
    const page = await open("", { javaScriptEnabled: false });
    expect(await page.locator("#finder").isVisible()).toBe(false);
    expect(await page.locator("#all").isVisible()).toBe(true);
    await page.close();
    const lines = tagged(readPage(ROOT, "search/"), "li").map((line) => ({
      words: wordsOf(line),
      to: tagged(line, "a").map((link) => targetOf(link, "search/"))[0],
      kind: attribute(line, "data-kind"),
    }));
    for (const [id, { name, variants }] of Object.entries(content.lists.names.data))
      for (const { spelling } of variants)
        expect(lines).toContainEqual({ words: `${spelling}: ${name}`, to: `names/#${id}`, kind: undefined });
    const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
    expect(count("Claim")).toBe(content.claims.size);
    expect(count("Event")).toBe(content.timeline.length);
    expect(count("Chart")).toBe(content.charts.size);
    expect(count("Source")).toBe(content.sources.size);
    expect(count("Explainer")).toBe(content.explainers.size);
    expect(count("In an explainer")).toBe(
      [...content.explainers.values()].reduce((sum, { data }) => sum + Object.keys(data?.headings ?? {}).length, 0),
    );
  });
});
