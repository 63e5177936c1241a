import { expect, it, vi } from "vitest";
import { contrast, distance, readColour, type Colour } from "../pages/colour.ts";
import { byScene, drawingsOf } from "./drawings.ts";
import type { Light } from "./engine.ts";
import type { Opened } from "./opened-engine.ts";
import { colourAt, countPixels, readPicture, type Box, type Picture } from "./picture.ts";

const WHITE: Colour = [255, 255, 255];
const INK = "getComputedStyle(document.querySelector('h1')).color";

/** A mark of a drawing: where it stands in the window, and its colour. */
interface Mark extends Box {
  readonly colour: string;
}

/** The marks of the first drawing that is seen, once it has been scrolled to. */
const FIRST = `(() => {
  const shown = [...document.querySelectorAll("svg[role=img]")].find((svg) => svg.getBoundingClientRect().width > 0);
  shown.scrollIntoView();
  return [...shown.querySelectorAll("path[data-claim], path.m")].map((mark) => {
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    return { left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1, colour: getComputedStyle(mark).stroke };
  });
})()`;

/** The marks that a picture of the window does not show: in their place there is hardly anything but paper. */
function unpainted(picture: Picture, marks: readonly Mark[]): Mark[] {
  const paper = colourAt(picture, 2, 2);
  return marks.filter((mark) => {
    const colour = readColour(mark.colour);
    // A thin line is smoothed, and another mark may lie upon it: its pixels are something between.
    const isInked = (seen: Colour) => colour && distance(seen, paper) > 0.4 * distance(colour, paper);
    return countPixels(picture, mark, (seen) => isInked(seen) === true, 3) < 3;
  });
}

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
    // The widths are laid out alike in both lights.
    for (const width of light === "light" ? [360, 1280] : [1280]) {
      await opened.engine.resize(width, 1600);
      const drawings = await drawingsOf(opened);
      for (const [scene, versions] of byScene(drawings)) {
        expect(versions.filter(({ shown }) => shown).length, `${scene} at ${String(width)}`).toBe(1);
      }
      const marks = await opened.engine.evaluate<Mark[]>(FIRST);
      expect(marks.length).toBeGreaterThan(5);
      await oncePainted(async () => {
        const picture = await readPicture(await opened.engine.screenshot());
        expect(unpainted(picture, marks)).toEqual([]);
      });
    }
  });
}
