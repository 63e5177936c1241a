import { expect, it, vi } from "vitest";
import { contrast, distance, readColour, type Colour } from "../site/colour.ts";
import { byScene, drawingsOf } from "./drawings.ts";
import type { Light } from "./engine.ts";
import type { Opened } from "./opened-engine.ts";
import { colourAt, countPixels, readPicture, type Box } from "./picture.ts";

const WHITE: Colour = [255, 255, 255];
const INK = "getComputedStyle(document.querySelector('h1')).color";

/** Where the first drawing that is seen stands in the window, once it has been scrolled to. */
const FIRST = `(() => {
  const shown = [...document.querySelectorAll("svg[role=img]")].find((svg) => svg.getBoundingClientRect().width > 0);
  shown.scrollIntoView();
  const { left, top, right, bottom } = shown.getBoundingClientRect();
  return { left, top, right, bottom };
})()`;

/** A window is painted a moment after its page is laid out: what it shows is looked at until it is right, or for so long. */
const oncePainted = (look: () => Promise<void>) => vi.waitFor(look, { timeout: 5000, interval: 100 });

/** The open page has the light that the system has. */
export function checkLight(opened: Opened, light: Light): void {
  it(`has paper and ink of the ${light}`, async () => {
    const ink = readColour(await opened.engine.evaluate<string>(INK));
    await oncePainted(async () => {
      const paper = colourAt(await readPicture(await opened.engine.screenshot()), 2, 2);
      const fromWhite = contrast(paper, WHITE);
      if (light === "light") expect(fromWhite).toBeLessThan(1.2);
      else expect(fromWhite).toBeGreaterThan(12);
      expect(ink && contrast(ink, paper)).toBeGreaterThan(7);
    });
  });
}

/** The drawings of the open page can be seen, each once. */
export function checkDrawings(opened: Opened, light: Light): void {
  it(`shows one of the two drawings of each chart in the ${light}, and paints the first`, async () => {
    for (const width of [360, 1280]) {
      await opened.engine.resize(width, 1600);
      const drawings = await drawingsOf(opened);
      for (const [scene, versions] of byScene(drawings)) {
        expect(versions.filter(({ shown }) => shown).length, `${scene} at ${String(width)}`).toBe(1);
      }
      const box = await opened.engine.evaluate<Box>(FIRST);
      const colours =
        drawings
          .find(({ shown }) => shown)
          ?.colours.map(readColour)
          .filter((colour) => colour !== undefined) ?? [];
      expect(colours.length).toBeGreaterThan(0);
      await oncePainted(async () => {
        const picture = await readPicture(await opened.engine.screenshot());
        const paper = colourAt(picture, 2, 2);
        for (const colour of colours) {
          // A thin line is smoothed: its pixels lie between its colour and the paper's.
          const isMark = (seen: Colour) => distance(seen, colour) < 0.5 * distance(paper, colour);
          expect(countPixels(picture, box, isMark, 10), `${String(colour)} at ${String(width)}`).toBe(10);
        }
      });
    }
  });
}
