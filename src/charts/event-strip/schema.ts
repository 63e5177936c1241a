import { z } from "zod";
import { partialDate } from "../../model/claim.ts";
import { from, label, within, type PanelSchema } from "../panel-schema.ts";

const schema = z.strictObject({
  draws: z.literal("events").describe("A strip of events: a row for every event of content/events.yaml in its times."),
  label,
  from,
  until: partialDate.describe("The last day of the panel's time axis."),
});
export type EventStripData = z.infer<typeof schema>;

/** A strip: every event of some days, in order of time. */
export const eventStrip = {
  schema,
  choose: (panel, { timeline }) => ({
    figures: [],
    ceilings: [],
    events: timeline.filter(({ day }) => within(day, panel)),
  }),
  shortages(_, { events }) {
    const message = "no event of content/events.yaml falls into these times";
    return events.length > 0 ? [] : [{ key: "from", message, hint: "Mend the panel's times." }];
  },
} satisfies PanelSchema<EventStripData>;
