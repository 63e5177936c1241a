import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Face } from "../../src/build/pdf/fontconfig.ts";
import { DEJAVU } from "../fonts/faces.ts";
import { launchBrowser } from "./browser.ts";
import { serve } from "./serve.ts";
import type { Site } from "./sites.ts";

/** A browser with a face and a served site for the tests of a file or a block: there when the first of them runs, gone after the last. */
export function openedFor(site: Site, face: Face = DEJAVU): { readonly browser: Browser; readonly origin: string } {
  const opened = {} as { browser: Browser; origin: string };
  let close: (() => unknown) | undefined;
  beforeAll(async () => {
    const server = await serve(site);
    close = () => server.close();
    Object.assign(opened, { browser: await launchBrowser(face), origin: server.origin });
  });
  afterAll(async () => {
    await opened.browser.close();
    close?.();
  });
  return opened;
}
