import { z } from "zod";
import { claimName, partialDate, slug } from "./claim.ts";
import { PLACE_IDS } from "./place.ts";

const panel = z.strictObject({
  label: z.string().min(2).describe("What the panel shows, as its heading: `Iraq since 2014`."),
  place: z.enum(PLACE_IDS).describe("Draws the measure's claims for this place."),
  from: partialDate.describe("The first day of the panel's time axis."),
  until: partialDate.describe("The last day of the panel's time axis: no earlier than its last report."),
});

/** What a chart draws: `content/charts/<id>.yaml`. */
export const chartSchema = z.strictObject({
  order: z.int().min(1).describe("Its place among the charts, from 1."),
  title: z.string().min(10).max(90).describe("The headline: what is to be seen, without figures."),
  measured: z.string().min(10).max(200).describe("The line under it: what is measured, where, since when, by whom."),
  measure: slug.describe("Draws every figure of this measure in the panels' places and times."),
  panels: z.array(panel).min(1).describe("One above the other. Panels that share a place share no time."),
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
export type PanelData = ChartData["panels"][number];
