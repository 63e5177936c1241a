import { z } from "zod";
import { partialDate, slug } from "../../model/claim.ts";
import { partialDateOf } from "../../model/partial-date.ts";
import { PLACE_IDS, type Place } from "../../model/region.ts";
import { from, label, noFigure, within, type PanelSchema } from "../panel-schema.ts";

const schema = z.strictObject({
  draws: z.literal("figures").describe("Numbers over time: a mark for every figure of a measure in one place."),
  label,
  measure: slug.describe("Draws every figure of this measure in the panel's place and times."),
  place: z.enum(PLACE_IDS).describe("Draws the measure's claims for this place."),
  beside: z.enum(PLACE_IDS).optional().describe("A second place, drawn in the same panel with marks of another shape."),
  from,
  until: partialDate.describe("The last day of the panel's time axis: no earlier than its last report."),
});
export type TimeSeriesData = z.infer<typeof schema>;

/** The places of a panel, each a series of its own. */
export function placesOf({ place, beside }: Pick<TimeSeriesData, "place" | "beside">): readonly Place[] {
  return beside === undefined ? [place] : [place, beside];
}

/** Numbers over time: every figure of a measure in one place and time, each for itself. */
export const timeSeries = {
  schema,
  choose(panel, { figures }) {
    const places = placesOf(panel);
    const here = figures.filter(({ data, asOf }) => places.includes(data.place) && within(asOf, panel));
    return { figures: here.filter(({ data }) => data.measure === panel.measure), ceilings: [], events: [] };
  },
  counts: (panel) => placesOf(panel).map((place) => ({ measure: panel.measure, place })),
  annotates: (panel, day) => within(day, panel),
  enlarges: (panel, above) =>
    panel.measure === above.measure &&
    placesOf(panel).join() === placesOf(above).join() &&
    within(partialDateOf(panel.from), above) &&
    within(partialDateOf(panel.until), above),
  shortages: ({ measure }, { figures }) => noFigure("measure", measure, figures),
} satisfies PanelSchema<TimeSeriesData>;
