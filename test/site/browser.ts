import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Starts a headless Chromium: the one that `CHROME_PATH` names, an installed
 * one, or the one that npm has brought, so that tests need nothing but npm.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env["CHROME_PATH"] ?? INSTALLED.find((path) => existsSync(path));
  return chromium.launch({
    executablePath: named ?? (await sparticuz.executablePath()),
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
