import { z } from "zod";
import { claimName, slug } from "./claim.ts";

/** What the map shows, in degrees east and north. After a change: see `src/charts/map/outlines.ts`. */
export const MAP_FRAME = { west: 34.8, east: 52.4, south: 29.4, north: 37.9 } as const;
/** A mark nearer to the edge than that, in degrees, would be cut. */
const EDGE = 0.4;

/** One location under its id. What happened there, and when, is its events' and its claims': nothing is typed twice. */
export const locationSchema = z.strictObject({
  name: z.string().min(2).max(30).describe("The spelling in our own voice; content/names.yaml has the others."),
  what: z.string().min(3).max(80).describe("What it is, in a few words: `air base in western Iraq`."),
  latitude: degrees("north", MAP_FRAME.south, MAP_FRAME.north),
  longitude: degrees("east", MAP_FRAME.west, MAP_FRAME.east),
  from: z.string().min(3).max(80).describe("Who gives that position: `GeoNames`."),
  url: z.url({ protocol: /^https?$/ }).describe("Where that can be looked up."),
  approximate: z
    .string()
    .min(10)
    .max(200)
    .optional()
    .describe("Why the mark stands only near it, where it does. Readers see this in the table; its mark is a ring."),
  events: z
    .array(slug)
    .default([])
    .describe("What happened there, by the ids of content/events.yaml; all reports of an event come with it."),
  claims: z.array(claimName).default([]).describe("What else speaks of it: claims of no event that is named here."),
});

function degrees(towards: string, first: number, last: number) {
  const [least, most] = [Number((first + EDGE).toFixed(1)), Number((last - EDGE).toFixed(1))];
  const reach = `from ${String(least)} to ${String(most)}`;
  return z.number().min(least).max(most).describe(`In degrees ${towards}, ${reach}: the map shows no place beyond.`);
}

/** Where what the site tells of happened: `content/locations.yaml`. A claim's `place` is another thing: the scope of a number. */
export const locationsSchema = z.record(slug, locationSchema);
export type LocationsData = z.infer<typeof locationsSchema>;
export const LOCATIONS_FILE = "content/locations.yaml";
