import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../cli/project.ts";
import { launchBrowser } from "./browser.ts";
import { filesOf, ROOT } from "./sites.ts";

const NAME = "withdrawal-question";
const root = mkdtempSync(join(tmpdir(), "zip-"));
let browser: Browser;
let files: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  for (const name of ["src", "node_modules"]) symlinkSync(resolve(name), join(root, name));
  symlinkSync(resolve(ROOT.folder), join(root, "dist"));
  const { status, output } = run(root, "zip");
  expect(status, output).toBe(0);
  files = unzipSync(readFileSync(join(root, `${NAME}.zip`)));
  for (const [name, data] of Object.entries(files)) {
    const file = join(root, "unpacked", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(root, { recursive: true, force: true });
});

it("holds every file of the site for readers, as it stands there, in one folder, and not itself", () => {
  const forHosts = [".nojekyll", "_headers", "_redirects", "robots.txt"];
  const expected = filesOf(ROOT).filter((file) => !forHosts.includes(file));
  expect(Object.keys(files)).toEqual(expected.map((file) => `${NAME}/${file}`).sort());
  for (const file of ["index.html", "charts/troop-levels.png", "data.zip"]) {
    const packed = Buffer.from(files[`${NAME}/${file}`] ?? []);
    expect(packed.equals(readFileSync(join(ROOT.folder, file))), file).toBe(true);
  }
});

it("is the same bytes when it is packed again", () => {
  const first = readFileSync(join(root, `${NAME}.zip`));
  run(root, "zip");
  expect(readFileSync(join(root, `${NAME}.zip`)).equals(first)).toBe(true);
});

it("opens from disk where it was unpacked: its drawings are drawn, its links lead on", async () => {
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  page.on("console", (message) => failed.push(message.text()));
  const folder = pathToFileURL(join(root, "unpacked", NAME)).href;
  await page.goto(`${folder}/index.html`);
  await page.locator("main a[href^='explainers/us-troops-in-iraq/']").first().click();
  expect(page.url()).toBe(`${folder}/explainers/us-troops-in-iraq/index.html`);
  const box = await page.locator("main figure svg:visible").first().boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  await page.locator("nav a:text-is('Charts')").click();
  await page.locator("main a[href*='troop-levels/']").first().click();
  expect(page.url()).toBe(`${folder}/charts/troop-levels/index.html`);
  expect(await page.locator("h1").first().innerText()).not.toBe("");
  expect(failed).toEqual([]);
});

it("is refused in plain words where there is no site yet", () => {
  rmSync(join(root, "dist"));
  const { status, output } = run(root, "zip");
  expect(status).toBe(1);
  expect(output).toContain("There is no site in dist/ yet: `npm run build` makes it.");
});
