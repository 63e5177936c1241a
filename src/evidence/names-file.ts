import { z } from "zod";
import { slug } from "./claim.ts";

const name = z.strictObject({
  name: z.string().min(2).describe("The spelling in our own voice."),
  kind: z.enum(["person", "group", "place"]).describe("What it is the name of."),
  variants: z
    .array(z.string().min(2))
    .default([])
    .describe("Other spellings that sources use; in our own voice each is an error."),
});

/** People, groups and places, each in one spelling: `content/names.yaml`. */
export const namesSchema = z.record(slug, name);
export type Names = z.infer<typeof namesSchema>;
export const NAMES_FILE = "content/names.yaml";
