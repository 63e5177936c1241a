import { z } from "zod";
import { claimName, partialDate, slug } from "./claim.ts";

export const RECORD_FOLDER = "content/record";

/** What sort of change an entry tells of; the site lists corrections and updates, and keeps the others for who asks. */
const CHANGE_KINDS = ["published", "correction", "update", "wording"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** In the place of a code: it is no longer on the site. */
export const GONE = "gone";
/** Letters that no reader takes for another, and that make no words. A code of them is never read as a number. */
export const CODE_LETTERS = "bcdfghjkmnpqrstvwxyz";
export const CODE_LENGTH = 8;

const code = z.string().regex(new RegExp(`^(?:[${CODE_LETTERS}]{${String(CODE_LENGTH)}}|${GONE})$`), {
  error: "must be a version code, as `npm run record` writes it, or `gone`",
});
const words = z.string().trim().min(2).max(300);
const codes = (name: z.ZodString, what: string) =>
  z.record(name, code).default({}).describe(`${what} that changed, each with the code of what it says since.`);

/** What an entry tells of a change, as an editor answers it. */
export const changeShape = {
  date: partialDate
    .refine((date) => /^\d{4}-\d{2}-\d{2}$/.test(date), { error: "must be a day, like 2024-01-08" })
    .describe("The day of the change."),
  kind: z
    .enum(CHANGE_KINDS)
    .describe(
      "published: it is new. correction: it told readers something wrong. update: it tells more, or later things. wording: the same in other words.",
    ),
  what: z
    .string()
    .trim()
    .min(10)
    .max(400)
    .describe("What changed and why, in plain words; for a correction also which source shows it. Readers read this."),
  was: words.optional().describe("For a correction: the words or the number that were wrong, as they stood."),
  now: words.optional().describe("For a correction: what stands there instead."),
};

/** One change: `content/record/<date>-….yaml`. `npm run record` writes it, and nothing is ever taken out of it. */
export const recordSchema = z
  .strictObject({
    ...changeShape,
    explainers: codes(slug, "The explainers"),
    charts: codes(slug, "The charts"),
    claims: codes(claimName, "The claims"),
    headings: z
      .record(slug, z.array(slug).min(1))
      .default({})
      .describe("Of explainers, the ids of headings that were new: from then on others may link to them."),
  })
  .superRefine((entry, context) => {
    for (const key of ["was", "now"] as const) {
      const isNeeded = entry.kind === "correction";
      if (isNeeded === (entry[key] !== undefined)) continue;
      const message = isNeeded ? "is missing: a correction shows the old words and the new" : "is for corrections only";
      context.addIssue({ code: "custom", path: [key], message });
    }
  });
export type RecordData = z.infer<typeof recordSchema>;

/** The sorts of things whose changes are recorded, as an entry names them. */
export const THING_KINDS = ["explainers", "charts", "claims"] as const;
export type ThingKind = (typeof THING_KINDS)[number];
