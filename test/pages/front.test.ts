import { expect, it } from "vitest";
import { openedFor } from "./opened.ts";
import { ROOT } from "./sites.ts";

const site = openedFor(ROOT);

/** Where the parts of the home page begin and end in a window of that size, in pixels from its top. */
async function placesAt(width: number, height: number) {
  const page = await site.browser.newPage({ viewport: { width, height } });
  await page.goto(`${site.origin}/`);
  const places = (await page.evaluate(`Object.fromEntries(
    ["h1", ".answer", ".lead h2", ".lead svg:not([hidden]), .lead .s520", ".cards"].map((part) => {
      const [box] = [...document.querySelectorAll(part)].map((each) => each.getBoundingClientRect()).filter(({ width }) => width > 0);
      return [part.split(",")[0], { top: box.top, bottom: box.bottom, left: box.left }];
    }))`)) as Record<string, { top: number; bottom: number; left: number }>;
  await page.close();
  const place = (part: string) => places[part] ?? { top: NaN, bottom: NaN, left: NaN };
  return {
    question: place("h1"),
    answer: place(".answer"),
    title: place(".lead h2"),
    picture: place(".lead svg:not([hidden])"),
    cards: place(".cards"),
  };
}

it("the first screen of a desk has the question, the whole answer and, beside it, the picture", async () => {
  const { question, answer, picture } = await placesAt(1280, 800);
  expect(question.bottom).toBeLessThan(answer.top);
  expect(answer.bottom).toBeLessThan(800);
  expect(picture.top).toBeLessThan(500);
  expect(picture.left).toBeGreaterThan(answer.left + 400);
});

it("on a phone the answer begins in the first screen, and the picture in the second, before the counts and the cards", async () => {
  const { answer, title, picture, cards } = await placesAt(360, 740);
  expect(answer.top).toBeLessThan(370);
  expect(title.top).toBeGreaterThan(answer.bottom);
  expect(picture.top).toBeLessThan(2 * 740);
  expect(cards.top).toBeGreaterThan(picture.bottom);
});
