import { expect, it } from "vitest";
import type { Opened } from "./opened-engine.ts";

/** How many pixels the page is wider than its window. A box that scrolls in itself, as a wide table's does, does not count. */
const OVER = "document.documentElement.scrollWidth - innerWidth";

/** Nothing of the open page scrolls sideways, at the width of a phone, a tablet and a desk. */
export function checkLayout(opened: Opened): void {
  it("scrolls sideways at no width, and nothing goes wrong while it loads", async () => {
    const over: Record<number, number> = {};
    for (const width of [360, 768, 1280]) {
      await opened.engine.resize(width);
      expect(await opened.engine.evaluate("matchMedia(`(width: ${innerWidth}px)`).matches && innerWidth")).toBe(width);
      over[width] = await opened.engine.evaluate<number>(OVER);
    }
    expect(over).toEqual({ 360: 0, 768: 0, 1280: 0 });
    expect(await opened.engine.evaluate("recorded")).toEqual([]);
  });
}

/** The same on a phone whose reader has made text twice as large. The page keeps it so. */
export function checkLargeText(opened: Opened): void {
  it("scrolls nothing sideways on a phone with text at 200%", async () => {
    const { engine } = opened;
    await engine.resize(360);
    const height = () => engine.evaluate<number>("document.body.getBoundingClientRect().height");
    const before = await height();
    await engine.evaluate(`document.documentElement.style.setProperty("font-size", "200%")`);
    expect(await height()).toBeGreaterThan(before);
    expect(await engine.evaluate(OVER)).toBe(0);
  });
}
