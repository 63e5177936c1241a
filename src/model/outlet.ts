import { z } from "zod";

const outlet = z.strictObject({
  is: z
    .string()
    .min(10)
    .max(200)
    .describe(
      "What kind of outlet it is, and who owns, runs or pays for it where a state, party or politician does; then, in brackets, whose word that is.",
    ),
  read: z
    .array(z.string().regex(/^https?:\/\/\S+$/, { error: "must be the address of a page" }))
    .default([])
    .describe("The pages that say so."),
});

/** What kind of outlet each is, by the name that sources give it: `content/outlets.yaml`. */
export const outletsSchema = z.record(z.string().min(2), outlet);
export type Outlets = z.infer<typeof outletsSchema>;
export const OUTLETS_FILE = "content/outlets.yaml";
