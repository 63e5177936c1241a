import { z } from "zod";
import { chartSchema } from "../charts/chart-schema.ts";
import { differencesSchema } from "../model/difference.ts";
import { eventsSchema } from "../model/event.ts";
import { locationsSchema } from "../model/location.ts";
import { movedSchema } from "../model/moved.ts";
import { pageSchema } from "../model/page.ts";
import { explainerSchema } from "../model/explainer.ts";
import { namesSchema } from "../model/name.ts";
import { outletsSchema } from "../model/outlet.ts";
import { recordSchema } from "../model/record.ts";
import { settingsSchema } from "../model/settings.ts";
import { sortedSchema } from "../model/sorted-schema.ts";
import { sourceSchema } from "../model/source.ts";

/** What is checked of each kind of file, with a line on what it is. */
const KINDS = {
  chart: [chartSchema, "A chart: content/charts/<id>.yaml"],
  differences: [differencesSchema, "Questions on which sources disagree: content/differences.yaml"],
  events: [eventsSchema, "Dated events: content/events.yaml"],
  locations: [locationsSchema, "Where things happened: content/locations.yaml"],
  moved: [movedSchema, "Addresses that the site once had: content/moved.yaml"],
  page: [pageSchema, "The front matter of a page that is no explainer: content/pages/<id>.mdx"],
  explainer: [explainerSchema, "The front matter of an explainer: content/explainers/<slug>.mdx"],
  names: [namesSchema, "The spelling of every name: content/names.yaml"],
  outlets: [outletsSchema, "What kind of outlet each is: content/outlets.yaml"],
  site: [settingsSchema, "What is set for the whole site: content/site.yaml"],
  record: [recordSchema, "A change of what is published: content/record/<date>-….yaml"],
  source: [sourceSchema, "A source and its claims: content/sources/<id>.yaml"],
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/**
 * The schema of a kind of file as JSON Schema, from which a text editor
 * completes keys and shows what each is for. It says what can be said so: that
 * a day is on the calendar or a quote in its article only `npm run check` knows.
 */
export function jsonSchema(kind: Kind): string {
  const [schema, title] = KINDS[kind];
  // Draft 7 is what the YAML language server reads. Input: what an author types, before defaults are filled in.
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
  return `${JSON.stringify({ $schema, title, ...(sortedSchema(rest) as object) }, null, 2)}\n`;
}
