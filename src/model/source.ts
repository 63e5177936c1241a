import { z } from "zod";
import { claimSchema, partialDate, slug } from "./claim.ts";

export const DATE_BASES = ["stated", "address", "inferred", "copy"] as const;

/** One published article or page: `content/sources/<id>.yaml`. */
export const sourceSchema = z.strictObject({
  outlet: z.string().min(2).describe("Who published it."),
  outletWhy: z.string().min(10).optional().describe("Only where the text names no outlet: how we know."),
  title: z.string().min(3).describe("Its headline; in [square brackets] where the headline was not seen."),
  url: z.url({ protocol: /^https?$/ }).describe("The address at which it can be read."),
  original: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Where `url` is a copy: the address of the original."),
  tier: z
    .enum(["core", "context"])
    .describe(
      "core: one of the five articles, its text held and every quote checked. context: cited, its text not held.",
    ),
  published: z
    .strictObject({
      date: partialDate.describe("The day of publication, as fine as it is known."),
      basis: z
        .enum(DATE_BASES)
        .describe(
          "stated: printed on the page. address: read from its URL. inferred: worked out. copy: the day of a copy.",
        ),
      why: z.string().min(5).optional().describe("For `inferred` and `copy`: how the date was found."),
    })
    .refine(({ basis, why }) => why !== undefined || basis === "stated" || basis === "address", {
      path: ["why"],
      error: "must say how the date was found, because `basis` is inferred or copy",
    })
    .describe("When it was published, and how we know."),
  text: z
    .string()
    .regex(/^sha256-[0-9a-f]{64}$/, { error: "must be `sha256-` and 64 hexadecimal digits" })
    .optional()
    .describe("For a core source: the digest of the text that its quotes are checked against."),
  limits: z.string().min(10).optional().describe("What a reader should know about this copy, its date or its outlet."),
  claims: z.record(slug, claimSchema).describe("What it says, each claim under a short key that never changes."),
});

export type SourceData = z.infer<typeof sourceSchema>;
export type DateBasis = (typeof DATE_BASES)[number];

/** The outlet without the name of whoever carried its text: `AP`, not `AP (in Fargo News)`. */
export function shortOutlet(outlet: string): string {
  return outlet.replace(/ \(.*\)$/, "");
}
