import { z } from "zod";
import { partialDate, slug } from "../../model/claim.ts";
import { PLACE_IDS } from "../../model/region.ts";
import { from, label, noFigure, within, type PanelSchema } from "../panel-schema.ts";

const schema = z.strictObject({
  draws: z.literal("ceilings").describe("Counts and their limits: a row for every day of which there is either."),
  label,
  measure: slug.describe("The measure that is counted: every figure of it in the panel's place and times is drawn."),
  ceilings: slug.describe("The measure of ceilings, caps or limits: every figure of it there is drawn, as an upright."),
  place: z.enum(PLACE_IDS).describe("Draws the claims of both measures for this place."),
  from: from.describe("The first day of which anything is drawn."),
  until: partialDate.describe("The last day of which anything is drawn."),
});
export type CeilingsData = z.infer<typeof schema>;

/** What was counted beside what was allowed, day by day. */
export const ceilings = {
  schema,
  choose(panel, { figures }) {
    const here = figures.filter(({ data, asOf }) => data.place === panel.place && within(asOf, panel));
    const of = (measure: string) => here.filter(({ data }) => data.measure === measure);
    return { figures: of(panel.measure), ceilings: of(panel.ceilings), events: [] };
  },
  counts: ({ measure, ceilings, place }) => [
    { measure, place },
    { measure: ceilings, place },
  ],
  shortages: ({ measure, ceilings }, chosen) => [
    ...noFigure("measure", measure, chosen.figures),
    ...noFigure("ceilings", ceilings, chosen.ceilings),
  ],
} satisfies PanelSchema<CeilingsData>;
