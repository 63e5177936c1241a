import axe from "axe-core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { whoSays } from "../../src/content/attribution.ts";
import { readSite } from "../../src/content/read-site.ts";
import { claimPath, isFigure, type FigureClaim } from "../../src/content/site.ts";
import { formatPartialDate, partialDateOf } from "../../src/model/partial-date.ts";
import { formatQuantity } from "../../src/model/quantity.ts";
import { PLACES } from "../../src/model/region.ts";
import { figureEmbed } from "../../src/takeaway/figure-embed.ts";
import { DEJAVU, TINOS } from "../fonts/faces.ts";
import { leadsTo, readPage, tagged, textOf, wordsOf } from "./html.ts";
import { openedFor } from "./opened.ts";
import { BASED, ROOT } from "./sites.ts";

const figures = [...readSite(".").claims.values()].filter(isFigure);
const embedOf = ({ name }: FigureClaim) => claimPath(name).replace("/claims/", "embed/");
const recordOf = ({ name }: FigureClaim, { folder } = ROOT) =>
  JSON.parse(readFileSync(join(folder, `${claimPath(name).slice(1, -1)}.oembed.json`), "utf8")) as Readonly<
    Record<"html" | "title", string>
  > & { readonly height: number };

it("an embedded figure has its hedge, unit and place, its words in ours and the source's, its day, who says so, and a way to all of it", () => {
  expect(figures.length).toBeGreaterThan(200);
  for (const claim of figures) {
    const { data, source, asOf, name } = claim;
    const page = readPage(ROOT, embedOf(claim));
    const heading = `${formatQuantity(data)} ${data.unit}, ${PLACES[data.place]}`;
    expect(
      tagged(page, "h1").map((h1) => textOf(h1).toLowerCase()),
      name,
    ).toEqual([heading.toLowerCase()]);
    const words = tagged(page, "p").map(wordsOf).join("\n");
    const since = data.since === undefined ? [] : [`counted since ${formatPartialDate(partialDateOf(data.since))}`];
    for (const part of [
      data.says.replaceAll(/\s+/g, " "),
      `As of ${formatPartialDate(asOf)}`,
      ...since,
      `${whoSays(claim)}, ${formatPartialDate(source.published)}: “${data.quote}”`,
      "The Withdrawal Question · evidence to 13 March 2026, all that is known of this figure",
    ])
      expect(words, name).toContain(part);
    expect(tagged(page, "a").map(leadsTo), name).toEqual([claimPath(name)]);
  }
});

it("its page gives the code, and its record for programs the same", () => {
  for (const claim of figures) {
    const texts = tagged(readPage(BASED, claimPath(claim.name).slice(1)), "pre").map(textOf);
    expect(texts.at(-1), claim.name).toBe(recordOf(claim, BASED).html);
    expect(texts.at(-1)).toContain(`src="https://example.org/some/repo/${embedOf(claim)}"`);
  }
});

/** The figures with the most words, and some others. */
const tallest = figures.toSorted((a, b) => figureEmbed(b).height - figureEmbed(a).height);
const SAMPLE = [...tallest.slice(0, 4), ...tallest.filter((_, i) => i % 40 === 20)];
const WIDTHS = [280, 300, 320, 339, 360, 400, 479, 480, 560, 620, 680, 720, 960];
/** Blank below, in pixels: its height is reckoned for the widest face, and for the narrowest of the widths that share a step. */
const BLANK = new Map([
  [DEJAVU, 80],
  [TINOS, 130],
]);

describe.each([...BLANK])("in somebody else's page, in $family,", (face, blank) => {
  const opened = openedFor(ROOT, face);

  it.each(SAMPLE.map((claim) => [claim.name, claim] as const))(
    "%s shows all of itself at every width, with little blank, and where its style is taken away",
    async (_, claim) => {
      const page = await opened.browser.newPage({ viewport: { width: 280, height: 800 } });
      const snippet = recordOf(claim).html.replace("https://YOUR-HOST", opened.origin).replace(' loading="lazy"', "");
      await page.setContent(`<!doctype html><body style="margin:0">${snippet}`, { waitUntil: "load" });
      const frame = page.frames()[1] as Frame;
      const look = async (width: number) => {
        await page.setViewportSize({ width, height: 800 });
        return (await frame.evaluate(`[
          document.documentElement.scrollWidth - innerWidth,
          document.documentElement.scrollHeight - innerHeight,
          innerHeight - document.querySelector("main").getBoundingClientRect().bottom,
        ]`)) as [number, number, number];
      };
      for (const width of WIDTHS) {
        const [across, down, below] = await look(width);
        expect([across, down], String(width)).toEqual([0, 0]);
        expect(below, String(width)).toBeLessThanOrEqual(blank);
      }
      await page.evaluate(`for (const styled of document.querySelectorAll("[style]")) styled.removeAttribute("style")`);
      await page.evaluate(`document.body.style.margin = 0`);
      for (const width of WIDTHS) expect((await look(width)).slice(0, 2), String(width)).toEqual([0, 0]);
      await page.close();
    },
  );
});

describe("an embedded figure", () => {
  const opened = openedFor(ROOT);

  it.each(["light", "dark"] as const)("axe finds nothing in the %s", async (colorScheme) => {
    const page = await opened.browser.newPage({ colorScheme, bypassCSP: true });
    await page.goto(`${opened.origin}/${embedOf(figures[0] as FigureClaim)}`);
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.close();
  });
});
