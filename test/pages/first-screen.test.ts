import { describe, expect, it } from "vitest";
import { openedFor } from "./opened.ts";
import { explainersOf, ROOT } from "./sites.ts";

const site = openedFor(ROOT);

/** How far down the first drawing begins, where one follows the answer; how the lead and the rest of the answer are set. */
const SCREEN = `(() => {
  const first = document.querySelector(".contents + figure");
  const drawing = first && [...first.querySelectorAll("svg")].find((svg) => svg.getBoundingClientRect().height > 0);
  const size = (selector) => parseFloat(getComputedStyle(document.querySelector(selector)).fontSize);
  return {
    title: first?.querySelector("h2").getBoundingClientRect().top ?? 0,
    drawing: drawing?.getBoundingClientRect().top ?? 0,
    isDrawn: first !== null,
    lead: size(".answer strong") / size(".answer p"),
    edges: [...new Set(["body > header > a", ".dated", "h1", ".answer p", "main > h2"].map((selector) =>
      document.querySelector(selector).getBoundingClientRect().left))],
  };
})()`;

interface Screen {
  readonly title: number;
  readonly drawing: number;
  readonly isDrawn: boolean;
  readonly lead: number;
  readonly edges: readonly number[];
}

async function look(path: string, width: number, height: number): Promise<Screen> {
  const page = await site.browser.newPage({ viewport: { width, height } });
  await page.goto(`${site.origin}/${path}`);
  const screen = (await page.evaluate(SCREEN)) as Screen;
  await page.close();
  return screen;
}

describe.each(explainersOf(ROOT))("/%s", (path) => {
  it("begins its first drawing in the first screen of a desk and in the second of a phone", async () => {
    const [desk, phone] = [await look(path, 1280, 800), await look(path, 360, 740)];
    expect(desk.title).toBeLessThan(desk.drawing + 1);
    expect(desk.drawing).toBeLessThan(800);
    expect(phone.drawing).toBeLessThan(2 * 740);
  });

  it("sets the first sentence of its answer larger, and everything from one left edge", async () => {
    for (const width of [360, 768, 1024, 1280, 1440, 1920]) {
      const { lead, edges } = await look(path, width, 900);
      expect(lead, String(width)).toBeGreaterThan(1.1);
      expect(edges, String(width)).toHaveLength(1);
    }
  });
});

it("explainers with a drawing after their answer are no rare thing", async () => {
  const screens = await Promise.all(explainersOf(ROOT).map((path) => look(path, 1280, 800)));
  expect(screens.filter(({ isDrawn }) => isDrawn).length).toBeGreaterThan(4);
});
