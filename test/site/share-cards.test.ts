import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { rasterise } from "../../src/charts/svg/rasterise.ts";
import { readSite } from "../../src/content/read-site.ts";
import { chartCard, claimCard, explainerCard, homeCard, shareCardSvg } from "../../src/site/share-cards.ts";
import type { Explainer } from "../../src/site/the-site.ts";
import { CARD, cardSvg, type ShareCard } from "../../src/takeaway/share-card.ts";

Object.assign(globalThis, { __BUILT__: true });

const { claims, charts, explainers } = readSite(".");
const lengthOf = ({ title, texts }: ShareCard) => [title, ...texts].join(" ").length;
const all: readonly ShareCard[] = [
  homeCard(),
  ...[...explainers.values()].map((explainer) => explainerCard(explainer as Explainer)),
  ...[...charts.values()].map(chartCard),
  ...[...claims.values()].map(claimCard),
];

/** The rows of a PNG that has one byte for each pixel, as this site makes them: the places of its palette. */
function rowsOf(png: Uint8Array): Uint8Array[] {
  const data: Uint8Array[] = [];
  const view = new DataView(png.buffer, png.byteOffset);
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) {
    const type = Buffer.from(png.subarray(at + 4, at + 8)).toString();
    if (type === "IDAT") data.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const rows = inflateSync(Buffer.concat(data));
  return Array.from({ length: CARD.height }, (_, y) =>
    rows.subarray(y * (CARD.width + 1) + 1, (y + 1) * (CARD.width + 1)),
  );
}

describe("a share card", () => {
  it("has room for the words of every explainer, chart and claim, which stand in it whole", () => {
    for (const card of all) {
      const words = [...shareCardSvg(card).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text).join(" ");
      const plain = words.replaceAll("&lt;", "<").replaceAll("&amp;", "&");
      for (const text of [card.title, ...card.texts, "evidence to 13 March 2026"]) expect(plain).toContain(text);
    }
  });

  it("sets no word smaller than 24 pixels", () => {
    for (const card of all)
      for (const [, size] of shareCardSvg(card).matchAll(/font-size="(\d+)"/g))
        expect(Number(size), card.title).toBeGreaterThanOrEqual(24);
  });

  const longest = all.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 6);
  const widest = all.toSorted((a, b) => b.title.length - a.title.length).slice(0, 4);
  const pictured = all.filter(({ picture }) => picture !== "").toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const tried = [...new Set([...longest, ...widest, ...pictured])];
  it.each(tried)("keeps its margins clear, and the words from the picture: $title", async (card) => {
    const rows = rowsOf(await rasterise(cardSvg(card, ".paper{fill:#fff}"), CARD.width));
    const paper = rows[0]?.[0];
    const edge = 60;
    const inked = (from: number, to: number) => rows.some((row) => row.subarray(from, to).some((at) => at !== paper));
    expect(inked(0, edge)).toBe(false);
    expect(inked(CARD.width - edge, CARD.width)).toBe(false);
    // Above the rule and its words there is air.
    const strip = card.picture === "" ? [] : rows.slice(496, 520);
    expect(strip.some((row) => row.subarray(640).some((at) => at !== paper))).toBe(false);
    // Between the column of words and the picture, within the body.
    if (card.picture !== "")
      expect(rows.slice(128, 512).some((row) => row.subarray(606, 650).some((at) => at !== paper))).toBe(false);
    expect(inked(edge, CARD.width - edge)).toBe(true);
  });

  it("is refused where its words have no room", () => {
    const card = { kicker: "", title: "So many words. ".repeat(80), texts: [], picture: "" };
    expect(() => cardSvg(card, "")).toThrow("has no room");
  });
});
