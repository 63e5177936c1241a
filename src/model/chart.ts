import { z } from "zod";
import { claimName, partialDate, slug } from "./claim.ts";
import { PLACE_IDS } from "./region.ts";

const label = z.string().min(2).max(70).describe("What the panel shows, as its heading: `Iraq since 2014`.");
const from = partialDate.describe("The first day of the panel's time axis.");

const figures = z.strictObject({
  draws: z.literal("figures").describe("Numbers over time: a mark for every figure of a measure in one place."),
  label,
  measure: slug.describe("Draws every figure of this measure in the panel's place and times."),
  place: z.enum(PLACE_IDS).describe("Draws the measure's claims for this place."),
  from,
  until: partialDate.describe("The last day of the panel's time axis: no earlier than its last report."),
  ceilings: slug
    .optional()
    .describe("A measure of ceilings, caps or limits for the same place: drawn as brackets, never as levels."),
});

const question = z.strictObject({
  draws: z.literal("question").describe("Numbers that compete: a row for every figure of a difference."),
  label,
  difference: slug.describe("The difference's id in content/differences.yaml: every figure among its sides is drawn."),
});

const happenings = z.strictObject({
  draws: z.literal("events").describe("A strip of events: a row for every event of content/events.yaml in its times."),
  label,
  from,
  until: partialDate.describe("The last day of the panel's time axis."),
});

const panel = z.discriminatedUnion("draws", [figures, question, happenings]);

/** What a chart draws: `content/charts/<id>.yaml`. */
export const chartSchema = z.strictObject({
  order: z.int().min(1).describe("Its place among the charts, from 1."),
  title: z.string().min(10).max(90).describe("The headline: what is to be seen, without figures."),
  measured: z.string().min(10).max(200).describe("The line under it: what is measured, where, since when, by whom."),
  panels: z.array(panel).min(1).describe("One above the other. Panels of one measure and place share no time."),
  home: z.boolean().default(false).describe("true: the last figure of each of its places stands on the home page."),
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
export type PanelData = ChartData["panels"][number];
export type FiguresPanel = z.infer<typeof figures>;
export const figuresPanelSchema = figures;
