import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HOST_PAGE, SITE } from "./kinds.ts";
import type { Opened } from "./opened-engine.ts";

const WIDTHS = [280, 300, 320, 340, 360, 400, 480, 560, 640, 679, 680, 700, 720, 800, 960, 1080, 1200];

const charts = readdirSync(`${SITE.folder}/charts`)
  .filter((file) => file.endsWith(".oembed.json"))
  .map((file) => file.replace(".oembed.json", ""))
  .sort();

/** What somebody pastes to embed a chart. */
function snippetOf(chart: string, origin: string): string {
  const { html } = JSON.parse(readFileSync(`${SITE.folder}/charts/${chart}.oembed.json`, "utf8")) as { html: string };
  // A frame far down is not loaded before somebody scrolls to it; here each must be.
  return html.replace("https://YOUR-HOST", origin).replace(' loading="lazy"', "");
}

/** Puts snippets into the page and waits until the last of their frames is loaded. */
const embed = (snippets: string) => `new Promise((done) => {
  document.body.innerHTML = ${JSON.stringify(snippets)};
  const frames = [...document.querySelectorAll("iframe")];
  let left = frames.length;
  for (const frame of frames) frame.addEventListener("load", () => --left === 0 && done(true));
})`;

/** By how many pixels each frame scrolls in itself, across and down; nothing for one that shows no drawing. */
const SCROLLS = `[...document.querySelectorAll("iframe")].map(({ contentWindow: { document, innerWidth, innerHeight } }) => {
  const shown = [...document.querySelectorAll("svg")].some((svg) => svg.getBoundingClientRect().width > 0);
  const { scrollWidth, scrollHeight } = document.documentElement;
  return shown ? [scrollWidth - innerWidth, scrollHeight - innerHeight] : [];
})`;

/** A chart in somebody else's page fits its frame at every width. */
export function checkEmbeds(opened: Opened): void {
  describe("embedded in another page", () => {
    it.each(charts)("%s scrolls in its frame at no width from 280 to 1200 pixels", async (chart) => {
      const { engine, origin } = opened;
      await opened.page(HOST_PAGE);
      const snippet = snippetOf(chart, origin);
      const columns = WIDTHS.map((width) => `<div style="width: ${String(width)}px">${snippet}</div>`).join("");
      await engine.evaluate(embed(columns));
      const scrolls = await engine.evaluate<number[][]>(SCROLLS);
      const byWidth = WIDTHS.map((width, index) => [width, ...(scrolls[index] ?? [])]);
      expect(byWidth).toEqual(WIDTHS.map((width) => [width, 0, 0]));
    });
  });
}
