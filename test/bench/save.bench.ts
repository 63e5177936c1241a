import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { freePort } from "../../src/cli/free-port.ts";
import { launchBrowser } from "../pages/browser.ts";
import { layProject } from "./bench-project.ts";
import { multiplyExplainers } from "./explainer-copies.ts";
import { environment } from "./measure.ts";

/** How many explainers: `PAGES=8,1000 npm run bench -- save` for others. */
const COUNTS = (process.env["PAGES"] ?? "8,100").split(",").map(Number);
const SAVES = 5;
/** The page that is open, the source that it rests on, and the words of them that are changed. */
const OPEN = "explainers/us-troops-in-iraq";
const EDITS = [
  {
    file: `content/${OPEN}.mdx`,
    from: "Rudaw wrote in March",
    added: " in fact",
    to: (added: string) => `Rudaw wrote${added} in March`,
  },
  {
    file: "content/sources/voa-2024-01-08.yaml",
    from: "says: Iran supported",
    added: " in truth",
    to: (added: string) => `says: Iran${added} supported`,
  },
];

describe.each(COUNTS)("in development, with %i explainers", (count) => {
  const { root, remove } = layProject();
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    multiplyExplainers(root, count);
    const port = String(await freePort(4800, 100));
    server = spawn("node", ["src/cli/run.mjs", "dev", "--port", port], {
      cwd: root,
      env: environment(),
      detached: true,
    });
    await new Promise<void>((listening) => {
      server.stdout?.on("data", (data: Buffer) => {
        if (data.includes("localhost:")) listening();
      });
    });
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(`http://localhost:${port}/${OPEN}/`, { timeout: 120_000 });
  });

  afterAll(async () => {
    await browser.close();
    if (server.pid !== undefined) process.kill(-server.pid);
    remove();
  });

  it.each(EDITS)("a save of $file is seen on the open page", async ({ file, from, added, to }) => {
    const path = join(root, file);
    const good = readFileSync(path, "utf8");
    expect(good).toContain(from);
    const times: number[] = [];
    for (let n = 1; n <= SAVES; n += 1) {
      const begun = performance.now();
      writeFileSync(path, good.replace(from, to(added.repeat(n))));
      await seen(added.repeat(n).trim());
      times.push(performance.now() - begun);
      // An editor rests between two saves.
      await page.waitForTimeout(2000);
    }
    console.log(`${String(count)} explainers: a save of ${file} is seen after ${times.map(inSeconds).join(", ")}`);
    writeFileSync(path, good);
  });

  it("a mistake is shown over the open page", async () => {
    const path = join(root, EDITS[0]?.file ?? "");
    const good = readFileSync(path, "utf8");
    await page.waitForTimeout(2000);
    const begun = performance.now();
    writeFileSync(path, `${good}\nAbout 2,500 troops.\n`);
    await page.waitForFunction(`document.querySelector("vite-error-overlay")`, undefined, { timeout: 60_000 });
    console.log(`${String(count)} explainers: a mistake is shown after ${inSeconds(performance.now() - begun)}`);
    writeFileSync(path, good);
  });

  async function seen(words: string): Promise<void> {
    await page.waitForFunction(`document.body?.textContent.includes(${JSON.stringify(words)})`, undefined, {
      timeout: 60_000,
      polling: 20,
    });
  }
});

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
