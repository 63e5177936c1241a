import { z } from "zod";
import type { Claim, Site } from "../content/site.ts";
import { comparePartialDates } from "../model/partial-date.ts";
import { address } from "./absolute.ts";
import { claimRecord, claimRecordSchema, type ClaimRecord } from "./claim-record.ts";

/** Every claim of the site: the five articles' first, then by the day of publication, in the order of its file. */
export function everyClaim({ claims }: Site): Claim[] {
  const tier = (claim: Claim) => (claim.source.data.tier === "core" ? 0 : 1);
  return [...claims.values()].sort(
    (a, b) =>
      tier(a) - tier(b) ||
      comparePartialDates(a.source.published, b.source.published) ||
      (a.source.id === b.source.id ? 0 : a.source.id < b.source.id ? -1 : 1),
  );
}

/** The same for another program, each with the addresses of the pages that show it. */
export function evidenceRecords(site: Site): (ClaimRecord & { used_by: string[] })[] {
  return everyClaim(site).map((claim) => ({
    ...claimRecord(claim),
    used_by: (site.uses.get(claim.name) ?? []).map(({ path }) => address(path)),
  }));
}

/** A line of the CSV of all claims. */
export const evidenceRow = claimRecordSchema.extend({
  used_by: z.string().describe("Addresses of the pages that show it, with a space between them."),
});

/** Every claim as a line of the CSV. */
export function evidenceRows(site: Site): z.infer<typeof evidenceRow>[] {
  return evidenceRecords(site).map((record) => ({ ...record, used_by: record.used_by.join(" ") }));
}
