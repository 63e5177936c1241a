import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawChart, WIDTHS } from "../../src/charts/draw-chart.ts";
import { kindOf } from "../../src/charts/kinds.ts";
import type { SeriesReport } from "../../src/charts/time-series/panel.ts";
import { QUALIFIERS, type Qualifier } from "../../src/model/quantity.ts";
import { boxOf, inside, overlap } from "../../src/charts/draw/text-box.ts";
import { printScene } from "../../src/charts/svg/print-scene.ts";
import { flatten } from "../../src/site/styles/flatten.ts";
import { EXAMPLES } from "../../src/charts/examples/examples.ts";
import { panelOf, report, type KnownChart } from "../../src/charts/examples/parts.ts";
import { dataPaths, segments, slants, type Segment } from "./geometry.ts";
import type { PathShape } from "../../src/charts/draw/scene.ts";
import { pointOf } from "./read-scene.ts";

const STYLE = flatten(
  readFileSync("src/site/styles/tokens.css", "utf8"),
  readFileSync("src/site/styles/chart.css", "utf8"),
);
const cases = EXAMPLES.flatMap((chart) =>
  WIDTHS.map((width) => [`${chart.id} at ${String(width)}`, chart, drawChart(chart, width)] as const),
);

describe.each(cases)("%s", (_, chart, scene) => {
  const claims = chart.panels.flatMap((panel): readonly { readonly claim: string }[] =>
    panel.draws === "locations" ? panel.locations : kindOf(panel).marks(panel),
  );

  it("looks as it did when a person last looked", async () => {
    const name = `golden/${chart.id}-${String(scene.width)}.svg`;
    await expect(`${printScene(scene, STYLE)}\n`).toMatchFileSnapshot(name);
  });

  it("joins no two reports: no data path slants", () => {
    for (const { d } of dataPaths(scene)) expect(slants(d), d).toBe(false);
  });

  it("draws each claim exactly once", () => {
    const drawn = dataPaths(scene).map(({ claim }) => claim);
    expect(drawn.sort()).toEqual(claims.map(({ claim }) => claim).sort());
  });

  it("keeps every text inside the frame and clear of the others", () => {
    const frame = { left: 0, right: scene.width, top: 0, bottom: scene.height };
    const boxes = scene.shapes.flatMap((shape) => (shape.kind === "text" ? [{ shape, ...boxOf(shape) }] : []));
    for (const [i, box] of boxes.entries()) {
      expect(inside(box, frame), box.shape.text).toBe(true);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other) ? [box.shape, other.shape] : []).toEqual([]);
    }
  });

  it("has no number that is not one", () => {
    expect(printScene(scene)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

/** The segments of each mark of a panel at the wide width, in the order of the reports. */
function marks(reports: readonly SeriesReport[]): Segment[][] {
  return dataPaths(drawChart(panelOf(reports), 700)).map(({ d }) => segments(d));
}

describe("a mark", () => {
  it("is a filled disc for an exact number, a hollow one for “about”, no disc for a bound", () => {
    const fill = (qualifier: Qualifier) =>
      dataPaths(drawChart(panelOf([report("2022-01-01", 9, qualifier)]), 700))[0]?.fill;
    expect([fill("exact"), fill("about"), fill("more-than"), fill("up-to")]).toEqual([
      "solid",
      "hollow",
      "none",
      "none",
    ]);
  });

  it("points up for “at least” and “more than”, down for “up to” and “fewer than”", () => {
    const pointsUp = (qualifier: Qualifier) => {
      const [mark = []] = marks([report("2022-01-01", 100, qualifier)]);
      const foot = mark[0]?.y ?? NaN;
      return mark.some(({ y }) => y < foot - 10);
    };
    const qualifiers = ["at-least", "more-than", "up-to", "fewer-than"] as const;
    expect(qualifiers.map(pointsUp)).toEqual([true, true, false, false]);
  });

  it("is joined to nothing: of its number alone it speaks", () => {
    const all = marks(QUALIFIERS.map((qualifier, i) => report(`202${String(i % 5)}-03-01`, 100 + i, qualifier)));
    const longest = Math.max(...all.flat().map(({ dx, dy }) => Math.hypot(dx, dy)));
    expect(longest).toBeLessThan(16);
  });

  it("of a bound has its flat foot at its number, wider than its arrow is long", () => {
    const [bound = []] = marks([report("2021-01-01", 100, "at-least"), report("2022-01-01", 200)]);
    const [foot] = bound;
    const arrow = Math.max(...bound.map(({ dy }) => Math.abs(dy)));
    expect(foot?.dy).toBe(0);
    expect(foot?.dx).toBeGreaterThanOrEqual(arrow);
  });

  it("of a second series is a dash, wider than a disc, at the same height as a disc of that number", () => {
    const chart = EXAMPLES.find(({ id }) => id === "two-series") as KnownChart;
    const at = (claim: string) =>
      pointOf(dataPaths(drawChart(chart, 700)).find((path) => path.claim === claim) as PathShape);
    const perUnit = (at("agency-2023-11-14#exact-26").y - at("agency-2024-01-29#exact-66").y) / 40;
    expect(at("agency-2023-11-14#exact-26").y - at("agency-2023-11-14#exact-27").y).toBeCloseTo(perUnit, 0);
    expect(dataPaths(drawChart(chart, 700)).filter(({ d }) => d.includes("m0,-1.5h11v3"))).toHaveLength(3);
  });
});

it("the same chart is the same bytes", () => {
  for (const chart of EXAMPLES) {
    expect(printScene(drawChart(structuredClone(chart), 700))).toBe(printScene(drawChart(chart, 700)));
  }
});

it("panels of like size share a scale; one many times larger has its own", () => {
  const chart = EXAMPLES.find(({ id }) => id === "two-scales") as KnownChart;
  const paths = dataPaths(drawChart(chart, 700));
  const heightOf = (value: number) =>
    pointOf(paths.find(({ claim }) => claim?.endsWith(`-${String(value)}`)) as PathShape).y;
  const zeros = drawChart(chart, 700).shapes.flatMap((shape) =>
    shape.kind === "path" && shape.role === "zero" ? Number(/,([\d.]+)H/.exec(shape.d)?.[1]) : [],
  );
  const pixelsPer = (value: number, panel: number) => ((zeros[panel] ?? NaN) - heightOf(value)) / value;
  expect(pixelsPer(900, 2) / pixelsPer(2500, 1)).toBeCloseTo(1, 1);
  expect(pixelsPer(2500, 1) / pixelsPer(192000, 0)).toBeGreaterThan(20);
});

describe("a panel of which a stretch is drawn larger", () => {
  const chart = EXAMPLES.find(({ id }) => id === "enlarged") as KnownChart;
  const { shapes } = drawChart(chart, 700);
  const words = shapes.flatMap((shape) => (shape.kind === "text" && shape.role === "gap" ? [shape.text] : []));

  it("says how many times taller, a round number, and which panel is on that scale too", () => {
    expect(words).toContain("Drawn 20 times taller.");
    expect(words.filter((text) => text.startsWith("On the same scale"))).toHaveLength(1);
  });

  it("draws that stretch as a box as high as its highest report, to scale", () => {
    const box = shapes.flatMap((shape) => (shape.kind === "path" && shape.role === "enlarged" ? [shape.d] : []));
    const [, top = NaN, , bottom = NaN] = (/^M([\d.]+),([\d.]+)H([\d.]+)V([\d.]+)/.exec(box[0] ?? "") ?? [])
      .slice(1)
      .map(Number);
    expect(bottom - top).toBeCloseTo((5200 * 240) / 170000, 1);
  });

  it("names what a grey band is once", () => {
    expect(words.filter((text) => text.includes("Grey bands"))).toHaveLength(1);
    expect(shapes.filter((shape) => shape.kind === "path" && shape.role === "silence").length).toBeGreaterThan(1);
  });
});
