import { address } from "../takeaway/absolute.ts";
import { site } from "../site/the-site.ts";
import { claimRecord, type ClaimRecord } from "../takeaway/claim-record.ts";
import type { Claim } from "../content/site.ts";
import { comparePartialDates, formatPartialDate } from "../model/partial-date.ts";
import { shortOutlet } from "../model/source.ts";
import { WORDS } from "../site/words.ts";

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

/** Claims that stand together in the list of all. */
interface ClaimGroup {
  readonly title: string;
  /** How many they are, and of how many sources. */
  readonly holds: string;
  readonly claims: readonly Claim[];
}

/** The same in groups: each of the five articles, then the context of each year. */
export function claimGroups(): ClaimGroup[] {
  const titleOf = ({ source: { data, published } }: Claim) =>
    data.tier === "core"
      ? `${shortOutlet(data.outlet)}, ${formatPartialDate(published)}`
      : WORDS.evidenceList.contextOf(published.year);
  return [...Map.groupBy(everyClaim(), titleOf)].map(([title, claims]) => ({
    title,
    holds: WORDS.evidenceList.holds(claims.length, new Set(claims.map(({ source }) => source.id)).size),
    claims,
  }));
}

/** The same for another program, each with the addresses of the pages that show it. */
export function evidenceRecords(): (ClaimRecord & { used_by: string[] })[] {
  const { uses } = site();
  return everyClaim().map((claim) => ({
    ...claimRecord(claim),
    used_by: (uses.get(claim.name) ?? []).map(({ path }) => address(path)),
  }));
}
