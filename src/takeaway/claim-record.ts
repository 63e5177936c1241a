import { z } from "zod";
import { claimName, slug } from "../model/claim.ts";
import type { Claim } from "../content/site.ts";
import { PLACES } from "../model/region.ts";
import { QUALIFIERS } from "../model/quantity.ts";
import { DATE_BASES } from "../model/source.ts";
import { passageUrl } from "../quotes/text-fragment.ts";

const KINDS = ["figure", "event", "position", "quotation"] as const;
/** Empty where the claim has no such thing, so that every line of a table has every column. */
const text = z.string();
export const day = text.regex(/^\d{4}(-\d{2}(-\d{2})?)?~?$/);

/** One claim as other programs get it, in JSON and CSV: flat, every scope, hedge and basis named. */
export const claimRecordSchema = z.strictObject({
  claim: claimName.describe("Its full name, which never changes: source, #, key."),
  source: slug.describe("The id of its source: its page is /sources/<id>/."),
  kind: z.enum(KINDS).describe("A figure, an event, a position or a quotation."),
  says: text.min(1).describe("What the source says, in the words of this site."),
  quote: text.min(1).describe("The source’s own words that show it."),
  verdict: z
    .enum(["found", "cited"])
    .describe("found: the source’s text is held and the quote stands in it once. cited: the text is not held."),
  measure: text.describe("Of a figure: what is counted, as an id."),
  value: z.int().nullable().describe("Of a figure: the number."),
  qualifier: z.enum(["", ...QUALIFIERS]).describe("Of a figure: how the source hedges it; exact where it does not."),
  unit: text.describe("Of a figure: what is counted, in words."),
  place: text.describe("Of a figure: where it is counted."),
  since: day.or(z.literal("")).describe("Of a running total: the day from which it counts."),
  as_of: day.describe("The day that the claim is about, as fine as is known: EDTF."),
  as_of_basis: text.min(1).describe("stated, or how the day was worked out."),
  counted_by: text.describe("Of a figure: who counted or stated it, where the source says."),
  speaker: text.describe("Of a quotation: who said it. Of a position: whose it is."),
  relayed_by: text.describe("Of a quotation: who relayed it to the outlet."),
  note: text.describe("What to know before leaning on the claim."),
  outlet: text.min(1).describe("Who published it."),
  tier: z.enum(["core", "context"]).describe("core: one of the five articles. context: another source."),
  published: day.describe("The day of publication: EDTF."),
  published_basis: z
    .enum(DATE_BASES)
    .describe("How that day is known: as printed, from the address, inferred, or from a copy."),
  url: text.regex(/^https?:\/\//).describe("The passage at the source."),
});
export type ClaimRecord = z.infer<typeof claimRecordSchema>;

const IN_CSV =
  "The CSV beside it has the same records, a line to each, in UTF-8 with a byte order mark. A text that begins with =, +, - or @, or with a tab or a line break, stands there after an apostrophe, so that no spreadsheet runs it as a formula: take that away again. Numbers are as they are.";

/** The claims of a chart. */
export const chartRecordSchema = z
  .strictObject({
    $schema: z.literal("../chart.schema.json").describe("Where this schema is, from the file."),
    id: slug.describe("The chart’s id, which never changes: its page is /charts/<id>/."),
    title: text.min(1).describe("Its headline."),
    measured: text.min(1).describe("What is measured, where, since when, by whom."),
    claims: z.array(claimRecordSchema).describe("What it draws, in the order of its panels."),
  })
  .describe(IN_CSV);
export type ChartRecord = z.infer<typeof chartRecordSchema>;

/** Every claim of the site, each with the addresses of the pages that show it. */
export const evidenceSchema = z
  .strictObject({
    $schema: z.literal("evidence.schema.json").describe("Where this schema is, from the file."),
    ends: day.describe("The newest day of any evidence here: nothing later is stated."),
    claims: z
      .array(
        claimRecordSchema.extend({
          used_by: z
            .array(text.min(1))
            .describe("Addresses of the pages that show it; in the CSV with a space between them."),
        }),
      )
      .describe("The five articles’ first, then by the day of publication."),
  })
  .describe(IN_CSV);
export type Evidence = z.infer<typeof evidenceSchema>;

/** A claim as data, every scope and hedge named. */
export function claimRecord({ name, data, source }: Claim): ClaimRecord {
  const figure = data.kind === "figure" ? data : undefined;
  const quotation = data.kind === "quotation" ? data : undefined;
  return {
    claim: name,
    source: source.id,
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
