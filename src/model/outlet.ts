import { z } from "zod";

/** What kind of outlet each is, by the name that sources give it: `content/outlets.yaml`. */
export const outletsSchema = z.record(
  z.string().min(2),
  z
    .string()
    .min(10)
    .max(200)
    .describe("What kind of outlet it is, where an article or a well-established fact supports that."),
);
export type Outlets = z.infer<typeof outletsSchema>;
export const OUTLETS_FILE = "content/outlets.yaml";
