import { z } from "zod";
import { claimName } from "../model/claim.ts";
import { panelSchema } from "./schemas.ts";

/** What a chart draws: `content/charts/<id>.yaml`. */
export const chartSchema = z.strictObject({
  order: z.int().min(1).describe("Its place among the charts, from 1."),
  title: z.string().min(10).max(90).describe("The headline: what is to be seen, without figures."),
  measured: z.string().min(10).max(200).describe("The line under it: what is measured, where, since when, by whom."),
  panels: z
    .array(panelSchema)
    .min(1)
    .describe(
      "One above the other. Panels of one measure and place share no time, but for one right below another that draws a stretch of it larger.",
    ),
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
