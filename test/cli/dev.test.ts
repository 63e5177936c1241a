import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../src/cli/free-port.ts";
import { launchBrowser } from "../pages/browser.ts";
import { copyProject } from "./project.ts";

const root = copyProject();
let server: ChildProcess;
let origin: string;
let browser: Browser;
let page: Page;

const OVERLAY = `(() => {
  const overlay = document.querySelector("vite-error-overlay");
  const shadow = overlay?.shadowRoot ?? overlay?.root;
  return overlay ? (shadow?.textContent ?? "an overlay") : "";
})()`;
// The page may be reloading at the moment when it is asked.
const overlay = () => page.evaluate(OVERLAY).then(String, () => "reloading");
const status = async (path: string) => (await fetch(origin + path)).status;

beforeAll(async () => {
  const path = `${resolve("node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
  // Vitest's own variables would make the server think that it is under test.
  const env = { PATH: path, HOME: process.env["HOME"] ?? "" };
  const port = String(await freePort(4700, 100));
  server = spawn("node", ["src/cli/run.mjs", "dev", "--port", port], { cwd: root, env, detached: true });
  origin = await new Promise<string>((found, lost) => {
    let said = "";
    const listen = (data: Buffer) => {
      said += data.toString();
      const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (url !== undefined) found(url);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.on("exit", () => {
      lost(new Error(said));
    });
  });
  expect(origin, "the port that was asked for").toBe(`http://localhost:${port}`);
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${origin}/explainers/us-troops-in-iraq/`);
});

afterAll(async () => {
  await browser.close();
  if (server.pid !== undefined) process.kill(-server.pid);
  rmSync(root, { recursive: true, force: true });
});

it("code in an explainer is not run, though a page asks for it", async () => {
  const file = join(root, "content/explainers/attacks-on-us-forces.mdx");
  const good = readFileSync(file, "utf8");
  const mark = join(root, "code-was-run");
  writeFileSync(file, `${good}\n{process.getBuiltinModule("fs").writeFileSync(${JSON.stringify(mark)}, "yes")}\n`);
  await expect.poll(() => status("/explainers/attacks-on-us-forces/"), { timeout: 15_000 }).toBe(500);
  expect(existsSync(mark)).toBe(false);
  writeFileSync(file, good);
  await expect.poll(() => status("/explainers/attacks-on-us-forces/"), { timeout: 15_000 }).toBe(200);
});

it("a page that is opened anew with a wrong tag in it says so in the checker's words", async () => {
  const file = join(root, "content/explainers/attacks-on-us-forces.mdx");
  const good = readFileSync(file, "utf8");
  writeFileSync(file, good.replace("<Chart ", "<Chrat "));
  await expect.poll(() => status("/explainers/attacks-on-us-forces/"), { timeout: 15_000 }).toBe(500);
  const tab = await browser.newPage();
  await tab.goto(`${origin}/explainers/attacks-on-us-forces/`);
  await expect
    .poll(() => tab.evaluate(OVERLAY).then(String, () => ""), { timeout: 15_000 })
    .toContain("there is no tag");
  await tab.close();
  writeFileSync(file, good);
  await expect.poll(() => status("/explainers/attacks-on-us-forces/"), { timeout: 15_000 }).toBe(200);
});

describe("while an editor writes", () => {
  it.each([
    [
      "content/explainers/us-troops-in-iraq.mdx",
      "Rudaw wrote in March",
      "Rudaw wrote 5 things in March",
      "the number 5 is typed",
      "Print it from its claim: <Fig",
    ],
    ["content/explainers/us-troops-in-iraq.mdx", "order: 1", "ordr: 1", 'unknown key "ordr"', 'Did you mean "order"?'],
    ["content/sources/voa-2024-01-08.yaml", "outlet:", "oulet:", 'unknown key "oulet"', 'Did you mean "outlet"?'],
  ])(
    "a mistake in %s is shown over the page, takes no other page down, and is gone when it is mended",
    async (name, from, to, message, advice) => {
      const file = join(root, name);
      const good = readFileSync(file, "utf8");
      expect(good).toContain(from);
      writeFileSync(file, good.replace(from, to));
      await expect.poll(overlay, { timeout: 15_000 }).toContain(message);
      expect(await overlay()).toContain(advice);
      expect(await status("/explainers/attacks-on-us-forces/")).toBe(200);
      expect(await status("/")).toBe(200);
      writeFileSync(file, good);
      await expect.poll(overlay, { timeout: 15_000 }).toBe("");
      await expect.poll(() => page.locator("h1").count(), { timeout: 15_000 }).toBe(1);
    },
  );
});
