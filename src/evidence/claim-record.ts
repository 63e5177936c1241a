import { z } from "zod";
import type { Claim } from "./library.ts";
import { PLACES } from "./place.ts";
import { QUALIFIERS } from "./quantity.ts";
import { passageUrl } from "./text-fragment.ts";

const KINDS = ["figure", "event", "position", "quotation"] as const;
/** Empty where the claim has no such thing, so that every line of a table has every column. */
const text = z.string();

/** One claim as other programs get it, in JSON and CSV: flat, every scope, hedge and basis named. */
export const claimRecordSchema = z.strictObject({
  claim: text.describe("Its full name, which never changes: source, #, key."),
  kind: z.enum(KINDS).describe("A figure, an event, a position or a quotation."),
  says: text.describe("What the source says, in the words of this site."),
  quote: text.describe("The source’s own words that show it."),
  verdict: z
    .enum(["found", "cited"])
    .describe("found: the source’s text is held and the quote stands in it once. cited: the text is not held."),
  measure: text.describe("Of a figure: what is counted, as an id."),
  value: z.int().nullable().describe("Of a figure: the number."),
  qualifier: z.enum(["", ...QUALIFIERS]).describe("Of a figure: how the source hedges it; exact where it does not."),
  unit: text.describe("Of a figure: what is counted, in words."),
  place: text.describe("Of a figure: where it is counted."),
  since: text.describe("Of a running total: the day from which it counts."),
  as_of: text.describe("The day that the claim is about, as fine as is known: EDTF."),
  as_of_basis: text.describe("stated, or how the day was worked out."),
  counted_by: text.describe("Of a figure: who counted or stated it, where the source says."),
  speaker: text.describe("Of a quotation: who said it. Of a position: whose it is."),
  relayed_by: text.describe("Of a quotation: who relayed it to the outlet."),
  note: text.describe("What to know before leaning on the claim."),
  outlet: text.describe("Who published it."),
  tier: z.enum(["core", "context"]).describe("core: one of the five articles. context: another source."),
  published: text.describe("The day of publication: EDTF."),
  published_basis: text.describe("How that day is known: stated, address, inferred or copy."),
  url: text.describe("The passage at the source."),
});
export type ClaimRecord = z.infer<typeof claimRecordSchema>;

/** The same with the addresses, from the site’s root, of the pages that show the claim. */
export const evidenceSchema = z.strictObject({
  ends: text.describe("The newest day of any evidence here: nothing later is stated."),
  claims: z.array(
    claimRecordSchema.extend({ used_by: z.array(text).describe("Addresses of the pages that show it.") }),
  ),
});

export function claimRecord({ name, data, source }: Claim): ClaimRecord {
  const figure = data.kind === "figure" ? data : undefined;
  const quotation = data.kind === "quotation" ? data : undefined;
  return {
    claim: name,
    kind: data.kind,
    says: data.says,
    quote: data.quote,
    verdict: source.data.tier === "core" ? "found" : "cited",
    measure: figure?.measure ?? "",
    value: figure?.value ?? null,
    qualifier: figure?.qualifier ?? "",
    unit: figure?.unit ?? "",
    place: figure ? PLACES[figure.place] : "",
    since: figure?.since ?? "",
    as_of: data.asOf,
    as_of_basis: data.asOfWhy ?? "stated",
    counted_by: figure?.countedBy ?? "",
    speaker: quotation?.speaker ?? (data.kind === "position" ? (data.by ?? "") : ""),
    relayed_by: quotation?.relayedBy ?? "",
    note: data.note ?? "",
    outlet: source.data.outlet,
    tier: source.data.tier,
    published: source.data.published.date,
    published_basis: source.data.published.basis,
    url: passageUrl(source.data.url, data.quote),
  };
}
