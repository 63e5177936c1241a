import { address } from "../takeaway/absolute.ts";
import { site } from "../site/the-site.ts";
import { claimRecord, type ClaimRecord } from "../takeaway/claim-record.ts";
import type { Claim } from "../content/site.ts";
import { comparePartialDates } from "../model/partial-date.ts";

/** Every claim of the site: the five articles' first, then by the day of publication, in the order of its file. */
export function everyClaim(): Claim[] {
  const tier = (claim: Claim) => (claim.source.data.tier === "core" ? 0 : 1);
  return [...site().claims.values()].sort(
    (a, b) =>
      tier(a) - tier(b) ||
      comparePartialDates(a.source.published, b.source.published) ||
      (a.source.id === b.source.id ? 0 : a.source.id < b.source.id ? -1 : 1),
  );
}

/** The same for another program, each with the addresses of the pages that show it. */
export function evidenceRecords(): (ClaimRecord & { used_by: string[] })[] {
  const { uses } = site();
  return everyClaim().map((claim) => ({
    ...claimRecord(claim),
    used_by: (uses.get(claim.name) ?? []).map(({ path }) => address(path)),
  }));
}
