import { describe, expect, it } from "vitest";
import { explainersOf } from "../pages/sites.ts";
import { SITE } from "./kinds.ts";
import type { Opened } from "./opened-engine.ts";

/**
 * The sentences of an explainer as they read, and the same up to the end of
 * each figure: what they hold without the numbers of notes and the notes.
 */
const AS_IT_READS = `(() => {
  const isNumber = (element) => /^\\[?\\d+\\]?$/.test(element.textContent.trim());
  return [...document.querySelectorAll("main .answer, main > p, main section > p, main blockquote")].map((block) => {
    const copy = block.cloneNode(true);
    for (const note of copy.querySelectorAll("sup, [aria-hidden=true], [popover], [popovertarget]")) note.remove();
    for (const link of copy.querySelectorAll("a[href*='#claim-']")) {
      if (!link.querySelector("data") && isNumber(link)) link.remove();
    }
    return copy.textContent;
  });
})()`;

/** Leaves what is checked: lists of hundreds of entries take an engine long to copy. */
const PROSE_ALONE = `document.querySelectorAll(".evidence, details, svg").forEach((part) => part.remove())`;

/**
 * Where the style sets quotation marks, Firefox copies straight ones and WebKit none; for the number of a note
 * before a bracket or a comma Firefox copies a space.
 */
const asRead = (text: string) =>
  text
    .replace(/["“”]/g, "")
    .replace(/\s+/g, " ")
    .replace(/ (?=[).,;:!?])/g, "")
    .trim();

/** What a reader who copies gets: the words of the page without the numbers of its notes. */
export function checkCopying(opened: Opened): void {
  /** Selects all of the page's text, copies it, and pastes it into a field as a reader would elsewhere. */
  async function copyText(): Promise<string> {
    const { engine } = opened;
    await engine.evaluate("getSelection().selectAllChildren(document.querySelector('main'))");
    await engine.control("c");
    await engine.evaluate("void document.body.appendChild(document.createElement('textarea')).focus()");
    await engine.control("v");
    return asRead(await engine.evaluate<string>("document.querySelector('textarea').value"));
  }

  /** The text of the open page as it is copied from a phone and at a desk. */
  async function copies(): Promise<string[]> {
    const copied: string[] = [];
    for (const width of [360, 1280]) {
      await opened.engine.resize(width);
      copied.push(await copyText());
      await opened.engine.evaluate("document.querySelector('textarea').remove()");
    }
    return copied;
  }

  describe("copied at 360 and at 1280 pixels", () => {
    it.each(explainersOf(SITE))("/%s reads as it stands there, without a note or its number", async (path) => {
      await opened.page(path);
      await opened.engine.evaluate(PROSE_ALONE);
      const sentences = (await opened.engine.evaluate<string[]>(AS_IT_READS)).map(asRead);
      expect(sentences.length).toBeGreaterThan(3);
      for (const copied of await copies()) {
        expect(sentences.filter((sentence) => !copied.includes(sentence))).toEqual([]);
      }
    });

    it("“more than 100” stays itself", async () => {
      await opened.page("explainers/attacks-on-us-forces/");
      for (const copied of await copies()) expect(copied).toContain("More than 100 times in Iraq and Syria");
    });
  });
}
