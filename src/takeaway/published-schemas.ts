import { z } from "zod";
import { chartRecordSchema, evidenceSchema } from "./claim-record.ts";
import { sortedSchema } from "../model/sorted-schema.ts";
import { oEmbedSchema } from "./oembed.ts";

/** What the site publishes as JSON, by the name of the schema, with a line on what it is. */
const PUBLISHED = {
  evidence: [evidenceSchema, "Every claim on which the site rests: /evidence.json"],
  chart: [chartRecordSchema, "A chart with the claims that it draws: /charts/<id>.json"],
  oembed: [oEmbedSchema, "What other programs read to embed a chart, or a figure: /charts/<id>.oembed.json"],
} as const;

export type Published = keyof typeof PUBLISHED;
export const PUBLISHED_NAMES = Object.keys(PUBLISHED) as readonly Published[];

export function isPublished(name: string | undefined): name is Published {
  return PUBLISHED_NAMES.some((known) => known === name);
}

/** The JSON Schema at `/<name>.schema.json`, for whoever reads the JSON with a program. */
export function publishedSchema(name: Published): string {
  const [schema, title] = PUBLISHED[name];
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return `${JSON.stringify({ $schema, title, ...(sortedSchema(rest) as object) }, null, 1)}\n`;
}
