import { z } from "zod";
import { slug } from "../../model/claim.ts";
import { PLACE_IDS } from "../../model/region.ts";
import { label, type PanelSchema } from "../panel-schema.ts";

const tally = z.strictObject({
  measure: slug.describe("Draws every running total of this measure in the panel's place, each over its own days."),
  counts: z
    .string()
    .min(5)
    .max(100)
    .describe("Who counted what, under the days of the tally: `AFP: attacks on the US embassy or US troops`."),
});

const schema = z.strictObject({
  draws: z.literal("tallies").describe("Running totals that do not add up: for each the days that it covers."),
  label,
  place: z.enum(PLACE_IDS).describe("Draws the claims of all the measures for this place."),
  tallies: z.array(tally).min(1).describe("One under the other, each with a scope of its own."),
});
export type TalliesData = z.infer<typeof schema>;

/** Running totals of several scopes, none of which goes on with another. */
export const tallies = {
  schema,
  choose: ({ place, tallies }, { figures }) => ({
    figures: figures.filter(
      ({ data }) =>
        data.since !== undefined && data.place === place && tallies.some(({ measure }) => measure === data.measure),
    ),
    ceilings: [],
    events: [],
  }),
  counts: ({ place, tallies }) => tallies.map(({ measure }) => ({ measure, place })),
  texts: ({ tallies }) => tallies.map(({ counts }, i) => ({ words: counts, path: ["tallies", i, "counts"] })),
  shortages: ({ tallies }, { figures }) =>
    tallies
      .filter(({ measure }) => !figures.some(({ data }) => data.measure === measure))
      .map(({ measure }) => ({
        key: "tallies",
        measure,
        message: `no running total of "${measure}" stands for this place`,
        hint: "A running total is a figure with `since`. Mend the measure or the place.",
      })),
} satisfies PanelSchema<TalliesData>;
