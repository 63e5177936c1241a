import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";
import { fontconfigFor, type Face } from "./fontconfig.ts";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Starts a headless Chromium: the one that `CHROME_PATH` names, an installed
 * one, or the one that npm has brought, so that nothing but npm is needed. It
 * sees the fonts that npm has brought and none of the machine's.
 *
 * @param face the one that serif text is set in
 */
export async function launchBrowser(face: Face): Promise<Browser> {
  const named = process.env["CHROME_PATH"] ?? INSTALLED.find((path) => existsSync(path));
  const executablePath = named ?? (await sparticuz.executablePath());
  return chromium.launch({
    executablePath,
    env: { ...process.env, FONTCONFIG_FILE: fontconfigFor(face) },
    // The package's own flags switch web security off and would hide a broken CSP.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-dev-shm-usage",
    ],
  });
}
