import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawChart, WIDTHS } from "../../src/charts/draw-chart.ts";
import { kindOf } from "../../src/charts/kinds.ts";
import type { Report } from "../../src/charts/report.ts";
import type { Qualifier } from "../../src/model/quantity.ts";
import { boxOf, inside, overlap } from "../../src/charts/draw/text-box.ts";
import { printScene } from "../../src/charts/svg/print-scene.ts";
import { flatten } from "../../src/site/styles/flatten.ts";
import { CHARTS, panelOf, report, type KnownChart } from "./charts.ts";
import { dataPaths, segments, slants, type Segment } from "./geometry.ts";

const STYLE = flatten(
  readFileSync("src/site/styles/tokens.css", "utf8"),
  readFileSync("src/site/styles/chart.css", "utf8"),
);
const cases = CHARTS.flatMap((chart) =>
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
function marks(reports: readonly Report[]): Segment[][] {
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

  it("says nothing of what lies below an upper bound: no stem joins it to zero", () => {
    const [bound = []] = marks([report("2022-01-01", 100, "fewer-than"), report("2023-01-01", 200)]);
    expect(bound.filter(({ command }) => command === "V")).toEqual([]);
  });

  it("stands at its value: twice the number is twice the height", () => {
    const height = (mark: readonly Segment[]) =>
      mark.filter(({ command }) => command === "V").reduce((sum, { dy }) => sum + dy, 0);
    const [low = [], high = []] = marks([report("2021-01-01", 100, "at-least"), report("2022-01-01", 200, "at-least")]);
    expect(height(high) / height(low)).toBeCloseTo(2, 1);
  });

  it("never stands right of the middle of its last possible day", () => {
    const last = report("2023-01-01", 100);
    const [mark = []] = marks([report("2021-01-01", 50), last]);
    const [limit = []] = marks([report("2023-01-01", 50, "at-least")]);
    const axis = limit.find(({ command }) => command === "V")?.x ?? NaN;
    expect(Math.max(...mark.map(({ x }) => x))).toBeLessThanOrEqual(axis + 4);
  });
});

it("the same chart is the same bytes", () => {
  for (const chart of CHARTS) {
    expect(printScene(drawChart(structuredClone(chart), 700))).toBe(printScene(drawChart(chart, 700)));
  }
});

it("panels of like size share a scale; one many times larger has its own", () => {
  const chart = CHARTS.find(({ id }) => id === "two-scales") as KnownChart;
  const paths = dataPaths(drawChart(chart, 700));
  const pixelsPer = (value: number) => {
    const { d } = paths.find(({ claim }) => claim?.endsWith(`-${String(value)}`)) ?? { d: "" };
    // A stem begins at the foot of its disc, three pixels under the value.
    return ((segments(d).at(-1)?.dy ?? NaN) + 3) / value;
  };
  expect(pixelsPer(900) / pixelsPer(2500)).toBeCloseTo(1, 1);
  expect(pixelsPer(2500) / pixelsPer(192000)).toBeGreaterThan(20);
});
