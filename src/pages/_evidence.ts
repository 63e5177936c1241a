import { site } from "../site/the-site.ts";
import { everyClaim } from "../takeaway/evidence.ts";
import type { Claim } from "../content/site.ts";
import { formatPartialDate } from "../model/partial-date.ts";
import { shortOutlet } from "../model/source.ts";
import { WORDS } from "../site/words.ts";

/** Claims that stand together in the list of all. */
interface ClaimGroup {
  readonly title: string;
  /** How many they are, and of how many sources. */
  readonly holds: string;
  readonly claims: readonly Claim[];
}

/** Every claim in groups: each of the five articles, then the context of each year. */
export function claimGroups(): ClaimGroup[] {
  const titleOf = ({ source: { data, published } }: Claim) =>
    data.tier === "core"
      ? `${shortOutlet(data.outlet)}, ${formatPartialDate(published)}`
      : WORDS.evidenceList.contextOf(published.year);
  return [...Map.groupBy(everyClaim(site()), titleOf)].map(([title, claims]) => ({
    title,
    holds: WORDS.evidenceList.holds(claims.length, new Set(claims.map(({ source }) => source.id)).size),
    claims,
  }));
}
