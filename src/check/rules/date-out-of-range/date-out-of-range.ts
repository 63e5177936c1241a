import { oncePer } from "../../../content/once-per.ts";
import type { Claim, Site, Source } from "../../../content/site.ts";
import { findDates } from "../../../model/find-dates.ts";
import { dateBounds, partialDateOf } from "../../../model/partial-date.ts";
import { SITE } from "../../../model/site-facts.ts";
import { FIRST_YEAR, isAfterItsSource, outOfRange } from "../../out-of-range.ts";
import type { Finding, Rule } from "../../rule.ts";
import { claimValueAt, valueAt } from "../../../content/yaml/value-position.ts";

/** No source knows what came after it, and nothing here is later than the evidence or older than the subject. */
export const dateOutOfRange: Rule = {
  id: "date-out-of-range",
  site: ({ sources }) =>
    [...sources.values()].flatMap((source) => [...ofSource(source), ...source.claims.flatMap(ofClaim)]),
  text: ({ words }, site) =>
    findDates(words).flatMap(({ start, end, datetime }) => {
      const year = Number(/^\d{4}/.exec(datetime)?.[0] ?? FIRST_YEAR);
      if (year >= FIRST_YEAR && (year <= lastYear() || yearsInQuotes(site).has(year))) return [];
      const date = words.slice(start, end);
      const message = `the date “${date}” lies ${year < FIRST_YEAR ? `before ${String(FIRST_YEAR)}` : "after the evidence ends"}`;
      return [
        {
          at: start,
          words: date,
          message,
          hint: "Look the date up: a later one stands here only where a claim’s quote names its year.",
        },
      ];
    }),
};

function ofSource({ yaml, published, data }: Source): Finding[] {
  const message = outside(dateBounds(published).start, "the source is dated");
  const hint =
    "Look the date up. The evidence ends there: what is newer is left for the day when the evidence is brought up to it.";
  return message === undefined
    ? []
    : [{ ...valueAt(yaml, ["published", "date"]), message: `${message}: ${data.published.date}`, hint }];
}

function ofClaim(claim: Claim): Finding[] {
  const { start } = dateBounds(claim.asOf);
  const position = claimValueAt(claim, "asOf");
  const message = outside(start, `${claim.name} is of a day`);
  if (message !== undefined) return [{ ...position, message, hint: "Look the day up." }];
  if (!isAfterItsSource(claim)) return [];
  const hint = `Its source was published ${claim.source.data.published.date}: give the day that it speaks of. A plan is of the day on which it was told.`;
  return [{ ...position, message: `${claim.name} is of a day after its source, ${claim.data.asOf}`, hint }];
}

function outside(start: number, what: string): string | undefined {
  const side = outOfRange(start);
  if (side === "after") return `${what} after the evidence ends, ${SITE.evidenceEnds}`;
  return side && `${what} before ${String(FIRST_YEAR)}`;
}

function lastYear(): number {
  return partialDateOf(SITE.evidenceEnds).year;
}

/** The years that quotes name: a plan may be for a day to come. */
const yearsInQuotes = oncePer(
  ({ claims }: Site) =>
    new Set([...claims.values()].flatMap(({ data }) => (data.quote.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number))),
);
