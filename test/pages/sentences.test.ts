import { describe, expect, it } from "vitest";
import { attribute, leadsTo, readPage, tagged, wordsOf } from "./html.ts";
import { openedFor } from "./opened.ts";
import { explainersOf, ROOT } from "./sites.ts";

const site = openedFor(ROOT);
const linksOf = (path: string) =>
  tagged(readPage(ROOT, `${path}cite/`), "a").flatMap((link) => {
    const [, fragment] = (attribute(link, "href") ?? "").split("#");
    return fragment?.includes(":~:text=") ? [{ link, fragment, words: wordsOf(link) }] : [];
  });
const partsOf = (fragment: string) => (fragment.split(":~:text=")[1] ?? "").split(",").map(decodeURIComponent);
/** The text of a page in which a browser looks for words: without what stands outside of it. */
const textOf = (path: string) =>
  tagged(readPage(ROOT, path), "main")
    .map((main) => wordsOf(main))
    .join();

describe.each(explainersOf(ROOT))("/%s", (path) => {
  const links = linksOf(path);

  it("has on its page of references a link to every sentence, whose words are found on it, the first at its first place", () => {
    expect(links.length).toBeGreaterThan(40);
    const text = textOf(path);
    for (const { link, fragment } of links) {
      const [start = "", end = start] = partsOf(fragment);
      expect(leadsTo(link).split("#")[0], fragment).toBe(`/${path}`);
      expect(text, fragment).toContain(start);
      expect(text.slice(text.indexOf(start)), fragment).toContain(end);
    }
  });

  it("is opened by such a link at that sentence", async () => {
    for (const { fragment } of links.filter((_, i) => i % 15 === 14)) {
      const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${site.origin}/${path}#${fragment}`);
      const atWords = (await page.evaluate("scrollY")) as number;
      // A browser brings the words to the middle of its window, further down than the heading of their section.
      await page.goto("about:blank");
      await page.goto(`${site.origin}/${path}#${fragment.split(":~:")[0] ?? ""}`);
      expect(atWords, fragment).toBeGreaterThan(0);
      expect(atWords, fragment).not.toBe(await page.evaluate("scrollY"));
      await page.close();
    }
  });
});
