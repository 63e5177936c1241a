import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { geoIdentity, geoPath, type GeoPermissibleObjects } from "d3";
import { format, resolveConfig } from "prettier";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { expect, it } from "vitest";
import { BORDERS, LAND } from "../../../src/charts/map/outlines.ts";
import { MAP_FRAME } from "../../../src/model/location.ts";

type Countries = Topology<{ countries: GeometryCollection & { geometries: (Polygon | MultiPolygon)[] } }>;

const FILE = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const { west, east, south, north } = MAP_FRAME;
const OUTLINES = join(import.meta.dirname, "../../../src/charts/map/outlines.ts");
const HUNDREDTHS = 100;

/** The lines of an outline within the frame, each as longitudes and latitudes in turn, in hundredths of a degree. */
function clipped(outline: GeoPermissibleObjects): number[][] {
  const flat = geoIdentity()
    .scale(HUNDREDTHS)
    .clipExtent([
      [west * HUNDREDTHS, south * HUNDREDTHS],
      [east * HUNDREDTHS, north * HUNDREDTHS],
    ]);
  const lines = (geoPath(flat).digits(0)(outline) ?? "").replaceAll("Z", "").split("M").slice(1);
  return lines.map((line) => line.split(/[L,]/).map(Number)).filter(({ length }) => length > 4);
}

async function outlinesModule(): Promise<string> {
  const world = JSON.parse(readFileSync(FILE, "utf8")) as Countries;
  const { countries } = world.objects;
  const land = clipped(merge(world, countries.geometries));
  const borders = clipped(mesh(world, countries, (one, other) => one !== other));
  const list = (lines: number[][]) => lines.map((line) => `[${line.join(", ")}],`).join("\n");
  const text = `// Natural Earth at 1:50,000,000 (public domain), from world-atlas: written by test/charts/map/outlines.test.ts.

/** Rings of land and lines of borders in the map's frame: longitude and latitude in turn, in hundredths of a degree. */
export const LAND: readonly (readonly number[])[] = [
${list(land)}
];

export const BORDERS: readonly (readonly number[])[] = [
${list(borders)}
];
`;
  return format(text, { ...(await resolveConfig(OUTLINES)), filepath: OUTLINES });
}

it("the outlines are those of Natural Earth within the map's frame", async () => {
  await expect(await outlinesModule()).toMatchFileSnapshot(OUTLINES);
});

it("every point lies within the frame", () => {
  for (const line of [...LAND, ...BORDERS]) {
    for (const [i, degrees] of line.entries()) {
      const [least, most] = i % 2 === 0 ? [west, east] : [south, north];
      expect(degrees).toBeGreaterThanOrEqual(Math.floor(least * HUNDREDTHS));
      expect(degrees).toBeLessThanOrEqual(Math.ceil(most * HUNDREDTHS));
    }
  }
});
