import { expect, it } from "vitest";
import { drawnChart, printedWithWords } from "../../../src/charts/drawn-chart.ts";
import { readSite } from "../../../src/content/read-site.ts";

const site = readSite(process.cwd());
const chart = site.charts.get("places");
if (!chart) throw new Error("content/charts/places.yaml is gone");
const { narrow, wide } = drawnChart(chart);

it.each([narrow, wide])("at $width pixels every location and every country has its name", ({ shapes }) => {
  const texts = shapes.flatMap((shape) => (shape.kind === "text" ? shape.text : []));
  for (const { name, events } of site.locations) {
    expect(texts).toContain(events.length > 0 ? `${name} (${String(events.length)})` : name);
  }
  for (const country of ["IRAQ", "SYRIA", "JORDAN", "IRAN", "TURKEY", "SAUDI ARABIA"]) expect(texts).toContain(country);
});

it("an event counts at every place where it happened, with all its reports", () => {
  const bases = site.locations.filter(({ events }) => events.some(({ id }) => id === "iran-missile-attack"));
  expect(bases.map(({ id }) => id)).toEqual(["ain-al-asad", "erbil"]);
  const reports = site.timeline.find(({ id }) => id === "iran-missile-attack")?.claims ?? [];
  expect(reports.length).toBeGreaterThan(10);
  for (const { claims } of bases) expect(claims).toEqual(expect.arrayContaining([...reports]));
});

it("a pointer on a mark is told the place and how much is told of it, not every claim", () => {
  const told = [...printedWithWords(chart).matchAll(/<title>(?<words>[^<]*)<\/title><\/path>/g)];
  const words = told.flatMap(({ groups }) => groups?.["words"] ?? []);
  expect(words).toContainEqual(expect.stringMatching(/^Tower 22: 1 event, \d+ reports$/));
  const drawings = 2;
  // Two places may rest on the same reports, yet each has its own name.
  expect(words.map((each) => each.split(":")[0]).sort()).toEqual(
    site.locations.flatMap(({ name }) => Array<string>(drawings).fill(name)).sort(),
  );
});
