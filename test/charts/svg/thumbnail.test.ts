import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawnChart } from "../../../src/charts/drawn-chart.ts";
import type { PathShape, Scene, Shape } from "../../../src/charts/draw/scene.ts";
import { thumbnail } from "../../../src/charts/svg/thumbnail.ts";
import { readSite } from "../../../src/content/read-site.ts";

const mark = (d: string, role: PathShape["role"] = "mark"): Shape => ({ kind: "path", role, d, claim: "a#b" });
const heading = (y: number): Shape => ({ kind: "text", role: "panel", x: 0, y, text: "Panel", anchor: "start" });
const scene = (height: number, ...shapes: Shape[]): Scene => ({
  id: "s",
  width: 340,
  height,
  title: "T",
  description: "D",
  shapes,
});
const viewBox = (svg: string) => /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(" ").map(Number) ?? [];

describe("the small picture of a drawing", () => {
  const charts = [...readSite(".").charts.values()].map((file) => ({
    id: file.id,
    svg: thumbnail(drawnChart(file).narrow),
  }));

  it.each(charts)(
    "of $id has no words, names no claim, is read out by nobody and weighs under a kilobyte",
    ({ svg }) => {
      expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/);
      expect(svg).not.toMatch(/<text|<title|<desc|data-claim|role=|id=|style=/);
      expect(svg.match(/<path/g)?.length).toBeGreaterThan(1);
      expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(1000);
    },
  );

  it.each(charts)("of $id is in whole pixels, three wide to two high", ({ svg }) => {
    const fractions = svg.match(/(?<=[\s,A-Za-z])-?\d*\.\d+/g)?.map(Number) ?? [];
    expect(fractions.filter((each) => Math.abs(each) >= 0.5 && each !== 1.6 && each !== 2.4 && each !== 0.7)).toEqual(
      [],
    );
    const [, , width = NaN, height = NaN] = viewBox(svg);
    expect(width / height).toBeCloseTo(1.5, 1);
  });

  it("leaves out what ties a text to its mark, and keeps an arc that is nearly closed", () => {
    const svg = thumbnail(scene(100, mark("M9,9H50"), mark("M1,1H2", "leader"), mark("M5.4,5.6a4.5,4.5,0,1,0,.01,0z")));
    expect(svg).not.toContain("M1,1");
    expect(svg).toContain("M5,6a5,5,0,1,0,.01,0z");
  });

  it("shows a whole first panel and not the beginning of a second for which there is no room", () => {
    const svg = thumbnail(
      scene(700, heading(20), mark("M9,40H300"), mark("M9,200H300"), heading(260), mark("M9,600H300")),
    );
    expect(svg).toContain("M9,200");
    expect(svg).not.toContain("M9,600");
    const [, top = NaN, , height = NaN] = viewBox(svg);
    expect(top + height).toBeLessThan(260);
  });

  it("shows two panels where both have room", () => {
    const svg = thumbnail(scene(320, heading(20), mark("M9,40H300"), heading(170), mark("M9,300H300")));
    expect(svg).toContain("M9,300");
  });
});
