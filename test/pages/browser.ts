import type { Browser } from "playwright-core";
import { launchBrowser as launch } from "../../src/build/pdf/browser.ts";
import type { Face } from "../../src/build/pdf/fontconfig.ts";
import { DEJAVU } from "../fonts/faces.ts";

/** The browser that prints PDFs, with the widest face where a test asks for no other. */
export async function launchBrowser(face: Face = DEJAVU): Promise<Browser> {
  return launch(face);
}
