import { z } from "zod";
import { partialDate, slug } from "../../model/claim.ts";
import { PLACE_IDS } from "../../model/region.ts";
import { from, label, noFigure, within, type PanelSchema } from "../panel-schema.ts";

const schema = z.strictObject({
  draws: z.literal("figures").describe("Numbers over time: a mark for every figure of a measure in one place."),
  label,
  measure: slug.describe("Draws every figure of this measure in the panel's place and times."),
  place: z.enum(PLACE_IDS).describe("Draws the measure's claims for this place."),
  from,
  until: partialDate.describe("The last day of the panel's time axis: no earlier than its last report."),
});
export type TimeSeriesData = z.infer<typeof schema>;

/** Numbers over time: every figure of a measure in one place and time, each for itself. */
export const timeSeries = {
  schema,
  choose(panel, { figures }) {
    const { measure, place } = panel;
    const here = figures.filter(({ data, asOf }) => data.place === place && within(asOf, panel));
    return { figures: here.filter(({ data }) => data.measure === measure), ceilings: [], events: [] };
  },
  counts: (panel) => [panel],
  annotates: (panel, day) => within(day, panel),
  shortages: ({ measure }, { figures }) => noFigure("measure", measure, figures),
} satisfies PanelSchema<TimeSeriesData>;
