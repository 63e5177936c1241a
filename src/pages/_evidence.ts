import { address } from "../components/address.ts";
import { library } from "../components/library.ts";
import { claimRecord, type ClaimRecord } from "../evidence/claim-record.ts";
import type { Claim } from "../evidence/library.ts";
import { comparePartialDates } from "../evidence/partial-date.ts";
import { claimUses } from "./_claim-uses.ts";

/** Every claim of the site: the five articles' first, then by the day of publication, in the order of its file. */
export function everyClaim(): Claim[] {
  const tier = (claim: Claim) => (claim.source.data.tier === "core" ? 0 : 1);
  return [...library().claims.values()].sort(
    (a, b) =>
      tier(a) - tier(b) ||
      comparePartialDates(a.source.published, b.source.published) ||
      (a.source.id === b.source.id ? 0 : a.source.id < b.source.id ? -1 : 1),
  );
}

/** The same for another program, each with the addresses of the pages that show it. */
export async function evidenceRecords(): Promise<(ClaimRecord & { used_by: string[] })[]> {
  const uses = await claimUses();
  return everyClaim().map((claim) => ({
    ...claimRecord(claim),
    used_by: (uses.get(claim.name) ?? []).map(({ path }) => address(path)),
  }));
}
