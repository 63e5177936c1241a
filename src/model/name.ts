import { z } from "zod";
import { claimName, slug } from "./claim.ts";

const name = z.strictObject({
  name: z.string().min(2).describe("The spelling in our own voice."),
  kind: z.enum(["person", "group", "place"]).describe("What it is the name of."),
  variants: z
    .array(
      z.strictObject({
        spelling: z.string().min(2).describe("Another spelling; in our own voice it is an error."),
        by: z
          .array(slug)
          .describe("The sources that write it so, by id; [] where only pages that are no source here do."),
      }),
    )
    .default([])
    .describe("How others spell it."),
  roles: z
    .array(
      z.strictObject({
        role: z.string().min(3).max(120).describe("What the person or group was, in our own words."),
        claim: claimName.describe("The claim that says so; its day is the day on which the role held."),
      }),
    )
    .default([])
    .describe("What a person or group was, and on which day."),
});

/** People, groups and places, each in one spelling: `content/names.yaml`. */
export const namesSchema = z.record(slug, name);
export type Names = z.infer<typeof namesSchema>;
export const NAMES_FILE = "content/names.yaml";

/** What stands behind a name where it is explained: ` (also written A, B)`, the spellings of the articles; nothing where they have no other. */
export function alsoWritten({ variants }: Names[string]): string {
  const others = variants.filter(({ by }) => by.length > 0).map(({ spelling }) => spelling);
  return others.length > 0 ? ` (also written ${others.join(", ")})` : "";
}
