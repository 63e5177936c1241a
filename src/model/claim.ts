import { z } from "zod";
import { isDeviceName } from "./device-name.ts";
import { PLACE_IDS } from "./region.ts";
import { parsePartialDate } from "./partial-date.ts";
import { QUALIFIERS } from "./quantity.ts";

/** The most words of a locator, and of a quotation that is shown as one. */
export const QUOTE_WORDS = { locator: 12, quotation: 25 } as const;

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: "must be lower-case letters and digits, joined by single hyphens, like `troops-iraq`",
  })
  .refine((name) => !isDeviceName(name), {
    error: "must be another name: Windows keeps this one for a device, so that no file can be called by it there",
  });

export const claimName = z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, {
  error: "must be a claim's full name, like `voa-2024-01-08#troops-iraq`",
});

export const partialDate = z.string().refine((text) => parsePartialDate(text) !== undefined, {
  error: "must be a date like 2024, 2024-01 or 2024-01-08, with ~ after it if it is approximate",
});

const sentence = z.string().trim().min(10).max(300);

const common = {
  says: sentence.describe("What the source says, in our own words: one sentence."),
  quote: z
    .string()
    .regex(/^\S[^\r\n]+\S$/, { error: "must be one line of words, without spaces before or after" })
    .describe("The source's own words that show it: the fewest that do, 12 at most, 25 for a quotation."),
  asOf: partialDate.describe(
    "The day that the claim is about, as fine as the source gives it: 2024, 2024-01, 2024-01-08.",
  ),
  asOfWhy: sentence.optional().describe("Only where that day is worked out and not stated: how."),
  note: sentence.optional().describe("What a reader should know before leaning on this claim."),
};

const figure = z.strictObject({
  kind: z.literal("figure").describe("A number that the source gives."),
  ...common,
  measure: slug.describe("What is counted, as a short id that charts select by: `us-troops`."),
  unit: z.string().min(3).describe("What is counted, in words that follow the number: `troops`."),
  place: z.enum(PLACE_IDS).describe("Where it is counted."),
  value: z.int().min(0).describe("The number, in digits without commas."),
  qualifier: z.enum(QUALIFIERS).describe("How the source hedges the number; `exact` where it does not."),
  since: partialDate.optional().describe("For a running total: the day from which it counts."),
  countedBy: z.string().min(2).optional().describe("Who counted or stated it, where the source says so."),
});

const event = z.strictObject({
  kind: z.literal("event").describe("Something that the source says happened on `asOf`."),
  ...common,
});

const position = z.strictObject({
  kind: z.literal("position").describe("What somebody holds, wants or describes, without a quotation to show."),
  ...common,
  by: z.string().min(2).optional().describe("Whose position it is; left out where the outlet says it itself."),
});

const quotation = z.strictObject({
  kind: z.literal("quotation").describe("Somebody's words, to be shown as a quotation."),
  ...common,
  speaker: z.string().min(2).describe("Who said or wrote it."),
  relayedBy: z.string().min(2).optional().describe("Who relayed it to the outlet, where the source says so: `IRNA`."),
});

/** A claim as it stands in a source's file, under a short key of its own. */
export const claimSchema = z.discriminatedUnion("kind", [figure, event, position, quotation]);
export type ClaimData = z.infer<typeof claimSchema>;
export type FigureData = z.infer<typeof figure>;
