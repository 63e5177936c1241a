import { z } from "zod";
import { claimName } from "../model/claim.ts";
import { draft } from "../model/draft.ts";
import { panelSchema } from "./schemas.ts";

/** What a title can say of one figure among those that are drawn. */
const STANDINGS = ["first", "last", "highest", "lowest"] as const;
/** What it can say of one figure beside another. */
const COMPARISONS = ["above", "below", "most-of"] as const;

/** One thing that a chart's title says of the figures that it draws. */
const titleStatement = z.strictObject({
  claim: claimName.describe("The figure that the title speaks of: one that the chart draws."),
  is: z
    .enum([...STANDINGS, ...COMPARISONS])
    .describe(
      "first, last, highest or lowest of its measure and place in the chart; or above, below or most-of (more than half of) the figure of `against`.",
    ),
  against: claimName.optional().describe("With above, below and most-of: the figure that it is held against."),
});
/** A line of `shows`. */
export type TitleStatement = z.infer<typeof titleStatement>;

/** What a chart draws: `content/charts/<id>.yaml`. */
export const chartSchema = z.strictObject({
  order: z.int().min(1).describe("Its place among the charts, from 1."),
  title: z
    .string()
    .min(10)
    .max(240)
    .describe("The headline: what is seen. A figure in it is printed from its claim: {voa-2024-01-08#troops-iraq}."),
  shows: z
    .array(titleStatement)
    .default([])
    .describe("What the title says of the figures, for the check: it is held against what is drawn."),
  measured: z.string().min(10).max(200).describe("The line under it: what is measured, where, since when, by whom."),
  panels: z
    .array(panelSchema)
    .min(1)
    .describe(
      "One above the other. Panels of one measure and place share no time, but for one right below another that draws a stretch of it larger.",
    ),
  draft,
  part: z
    .boolean()
    .default(false)
    .describe("true: it shows a part of the time on purpose; what lies outside is counted under it and not named."),
  events: z
    .array(
      z.strictObject({
        claim: claimName.describe("A claim of kind event."),
        label: z.string().min(3).max(40).describe("What the mark says, in a few words."),
      }),
    )
    .default([])
    .describe("Events marked on the time axis, each resting on a claim."),
  leftOut: z
    .array(
      z.strictObject({
        claim: claimName.describe("A figure that would be drawn but for this line."),
        why: z.string().min(10).max(200).describe("Why it is not drawn. Readers see this under the chart."),
      }),
    )
    .default([])
    .describe("What is left out, claim by claim: nothing is left out silently."),
  caveats: z
    .array(z.string().min(10).max(300))
    .default([])
    .describe("What else the chart cannot tell, beyond what the site works out from the data."),
});

export type ChartData = z.infer<typeof chartSchema>;
