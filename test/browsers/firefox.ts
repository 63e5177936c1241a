import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { launch, type Browser, type Page } from "puppeteer-core";
import type { Engine, Light } from "./engine.ts";
import { DEJAVU } from "../fonts/faces.ts";
import { fontconfigFor } from "../../src/build/pdf/fontconfig.ts";
import { FIREFOX } from "./programs.ts";

const RECORDER = readFileSync(`${import.meta.dirname}/recorder.js`, "utf8");

/** Firefox reads the system's light from this setting, once, when it starts. */
const LIGHT = "layout.css.prefers-color-scheme.content-override";
const LIGHTS: Readonly<Record<Light, number>> = { dark: 0, light: 1 };

/**
 * Where its processes that draw pages may read. Fonts elsewhere are found, but
 * not opened, and tried again for every letter: a page takes 20 times as long.
 */
const READABLE = "security.sandbox.content.read_path_whitelist";

/** Scroll bars that take no room, as a phone has them, and no programs started ahead of need. */
const SMALL = { "ui.useOverlayScrollbars": 1, "dom.ipc.processPrelaunch.enabled": false };

async function start(light: Light): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await launch({
    browser: "firefox",
    executablePath: FIREFOX,
    env: { ...process.env, FONTCONFIG_FILE: fontconfigFor(DEJAVU) },
    extraPrefsFirefox: { [LIGHT]: LIGHTS[light], [READABLE]: `${resolve(".")}/`, ...SMALL },
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(RECORDER);
  return { browser, page };
}

/** Starts a headless Firefox; a second one starts when a test first asks for the dark. */
export async function startFirefox(): Promise<Engine> {
  const started = new Map([["light" as Light, await start("light")]]);
  let { page } = started.get("light") ?? (await start("light"));
  return {
    go: async (address) => void (await page.goto(address)),
    resize: (width, height = 900) => page.setViewport({ width, height }),
    light: async (light) => {
      const wanted = started.get(light) ?? (await start(light));
      started.set(light, wanted);
      page = wanted.page;
    },
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    screenshot: async () => Buffer.from(await page.screenshot()),
    control: async (key) => {
      await page.keyboard.down("Control");
      await page.keyboard.press(key as "c");
      await page.keyboard.up("Control");
    },
    pdf: () => page.pdf({ format: "A4", timeout: 0 }),
    close: async () => {
      for (const { browser } of started.values()) await browser.close();
    },
  };
}
