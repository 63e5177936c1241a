import type { Claim } from "../content/site.ts";
import { dateBounds, partialDateOf } from "../model/partial-date.ts";
import { SITE } from "../model/site-facts.ts";

/** Nothing on the site is older than the subject. */
export const FIRST_YEAR = 1900;
const DAY = 24 * 3600 * 1000;
const EVIDENCE_ENDS = dateBounds(partialDateOf(SITE.evidenceEnds)).end;

/** On which side of what the site tells a moment lies; `undefined` where it lies within. @param start in milliseconds */
export function outOfRange(start: number): "after" | "before" | undefined {
  if (start >= EVIDENCE_ENDS) return "after";
  return start < Date.UTC(FIRST_YEAR, 0) ? "before" : undefined;
}

/** Is a claim of a day after its source? A day more is left: it may be tomorrow already where it happened. */
export function isAfterItsSource({ asOf, source }: Claim): boolean {
  return dateBounds(asOf).start >= dateBounds(source.published).end + DAY;
}

/** Is the date of a claim a slip, so that what a chart makes of it is no mistake of the chart? */
export function isMisdated(claim: Claim): boolean {
  return outOfRange(dateBounds(claim.asOf).start) !== undefined || isAfterItsSource(claim);
}
