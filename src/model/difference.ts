import { z } from "zod";
import { claimName, slug } from "./claim.ts";

/** How sources differ: all cannot be right; one counted later than another; all can be right, each in its words or of its own thing. */
export const DIFFERENCE_KINDS = ["contradiction", "later-count", "other-words"] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Why two numbers differ, where that is known. */
export const GAPS = ["counter", "scope", "day", "grew", "unknown"] as const;
export type Gap = (typeof GAPS)[number];

const difference = z.strictObject({
  kind: z
    .enum(DIFFERENCE_KINDS)
    .describe(
      "contradiction: not all sides can be right. later-count: an early number and a later one. other-words: all can be right, said in other words or of another thing.",
    ),
  question: z
    .string()
    .regex(/\?$/, { error: "must be a question" })
    .min(10)
    .max(140)
    .describe("What the sources disagree on, as a question."),
  sides: z
    .array(z.array(claimName).min(1))
    .min(2)
    .describe("The claims on each side, two sides or more; claims that agree stand in one list."),
  weWrite: z.string().min(10).max(300).describe("What this site writes."),
  why: z.string().min(10).max(400).describe("Why."),
  gap: z
    .enum(GAPS)
    .optional()
    .describe(
      "Where a chart draws its numbers: what sets them apart most. counter: who counted. scope: what was counted. day: when it was said. grew: a toll that grew. unknown: no source says why.",
    ),
});

/** Questions on which sources disagree, and the claims on each side: `content/differences.yaml`. */
export const differencesSchema = z.record(slug, difference);
export type DifferencesData = z.infer<typeof differencesSchema>;
export const DIFFERENCES_FILE = "content/differences.yaml";
