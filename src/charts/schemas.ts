import { z } from "zod";
import { accounts } from "./accounts/schema.ts";
import { ceilings } from "./ceilings/schema.ts";
import { dotRows } from "./dot-rows/schema.ts";
import { eventStrip } from "./event-strip/schema.ts";
import { lanes } from "./lanes/schema.ts";
import { locationMap } from "./map/schema.ts";
import type { PanelSchema } from "./panel-schema.ts";
import { tallies } from "./tallies/schema.ts";
import { timeSeries } from "./time-series/schema.ts";

/** Every kind of panel that a chart may have. What draws each stands in its folder, in `kind.ts`. */
const SCHEMAS = [timeSeries, ceilings, tallies, dotRows, eventStrip, accounts, lanes, locationMap] as const;

type SchemasOf<Kinds> = { [I in keyof Kinds]: Kinds[I] extends { readonly schema: infer S } ? S : never };

export const panelSchema = z.discriminatedUnion(
  "draws",
  SCHEMAS.map(({ schema }) => schema) as unknown as SchemasOf<typeof SCHEMAS>,
);
export type PanelData = z.infer<typeof panelSchema>;

/** What panels of that one's kind are. */
export function schemaOf({ draws }: PanelData): PanelSchema<PanelData> {
  return SCHEMAS.find(({ schema }) => schema.shape.draws.value === draws) as PanelSchema<PanelData>;
}
