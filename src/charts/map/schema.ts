import { z } from "zod";
import { label, type PanelSchema } from "../panel-schema.ts";

const schema = z.strictObject({
  draws: z.literal("locations").describe("A map: a mark for every location of content/locations.yaml."),
  label,
});
export type LocationMapData = z.infer<typeof schema>;

/** A map: every location of which something is told. */
export const locationMap = {
  schema,
  choose: (_, { locations }) => ({ figures: [], ceilings: [], events: [], locations }),
  shortages(_, { locations = [] }) {
    const message = "content/locations.yaml has no location of which anything is told";
    return locations.length > 0 ? [] : [{ key: "draws", message, hint: "Add one, with its events or claims." }];
  },
} satisfies PanelSchema<LocationMapData>;
