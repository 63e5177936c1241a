import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawnClaims } from "../../src/content/chart-claims.ts";
import { readSite } from "../../src/content/read-site.ts";
import { rasterise } from "../../src/charts/svg/rasterise.ts";
import { launchBrowser } from "./browser.ts";
import { readPage, tagged, wordsOf } from "./html.ts";
import { ROOT } from "./sites.ts";

const content = readSite(".");
const charts = [...content.charts.values()];
const svgOf = (id: string) => readFileSync(join(ROOT.folder, `charts/${id}.svg`), "utf8");
const pngOf = (id: string) => readFileSync(join(ROOT.folder, `charts/${id}.png`));
const textsOf = (id: string) => tagged(readPage(ROOT, `charts/${id}.svg`), "text").map(wordsOf);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(charts)("the picture of $id", (chart) => {
  const { id } = chart;

  it("is a PNG, 1,400 pixels wide, of the height that its oEmbed record gives", () => {
    const png = pngOf(id);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const record = JSON.parse(readFileSync(join(ROOT.folder, `charts/${id}.oembed.json`), "utf8")) as object;
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(width).toBe(1400);
    expect(record).toMatchObject({ thumbnail_width: width, thumbnail_height: height });
  });

  it("has the same bytes when it is drawn again, here in another time zone and language, and takes no dark look", async () => {
    const svg = svgOf(id);
    expect(Buffer.compare(pngOf(id), await rasterise(svg, 1400))).toBe(0);
    const light = svg.replace(/@media[\s\S]*?\}\}/g, "");
    expect(light.length).toBeLessThan(svg.length);
    expect(Buffer.compare(pngOf(id), await rasterise(light, 1400))).toBe(0);
  });

  it("carries its headline, what is measured, the end of the evidence, its sources' number and where they are listed", () => {
    const words = textsOf(id).join(" ");
    const sources = new Set(drawnClaims(chart.claims).map(({ source }) => source.id));
    expect(words.startsWith(`${chart.data.title} ${chart.data.measured} `)).toBe(true);
    expect(words).toContain("The Withdrawal Question · evidence to 13 March 2026 · ");
    expect(words).toContain(` · ${String(sources.size)} source`);
    expect(words.endsWith(`listed at /charts/${id}/`)).toBe(true);
  });

  it("keeps its margins clear", async () => {
    const page = await browser.newPage();
    const stray = await page.evaluate(`(async () => {
      const image = new Image();
      image.src = "data:image/png;base64,${pngOf(id).toString("base64")}";
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      const edge = 20;
      const strips = [[0, 0, width, edge], [0, height - edge, width, edge], [0, 0, edge, height], [width - edge, 0, edge, height]];
      return strips.flatMap((strip) => {
        const data = canvas.getImageData(...strip).data;
        const pixels = new Set();
        for (let i = 0; i < data.length; i += 4) pixels.add(data.slice(i, i + 4).join());
        return [...pixels];
      });
    })()`);
    // The light look's paper, and nothing else.
    expect(new Set(stray as string[])).toEqual(new Set(["255,253,249,255"]));
    await page.close();
  });
});

it("every letter of every picture is in the type that comes with the site, upright, bold and italic", async () => {
  const draw = async (letter: string, look: string) =>
    Buffer.from(
      await rasterise(
        `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0,0H40V40H0z" fill="#fff"/><text x="9" y="28" font-family="serif" font-size="20" ${look}>${letter}</text></svg>`,
        40,
      ),
    ).toString("base64");
  const letters = new Set(
    charts.flatMap(({ id }) => [
      ...textsOf(id)
        .join("")
        .replaceAll(/[\s&<]/g, ""),
    ]),
  );
  expect(letters.size).toBeGreaterThan(40);
  for (const look of ["", 'font-weight="600"', 'font-style="italic"']) {
    const [nothing, missing] = [await draw("", look), await draw("中", look)];
    expect(missing).not.toBe(nothing);
    for (const letter of letters) expect([nothing, missing], letter).not.toContain(await draw(letter, look));
  }
});
