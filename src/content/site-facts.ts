import { QUOTE_WORDS } from "../model/claim.ts";
import { partialDateOf, type PartialDate } from "../model/partial-date.ts";
import { SITE } from "../model/site-facts.ts";
import type { DateBasis } from "../model/source.ts";
import type { SiteFact } from "../tags/site/site.ts";
import type { Site } from "./site.ts";

/** What the site says of itself, by name: counts, and the day on which its evidence ends. */
export function siteFact(name: SiteFact, site: Site): number | PartialDate {
  return FACTS[name](site);
}

const FACTS: Readonly<Record<SiteFact, (site: Site) => number | PartialDate>> = {
  claims: ({ claims }) => claims.size,
  "core-claims": ({ claims }) => [...claims.values()].filter(({ source }) => source.data.tier === "core").length,
  sources: ({ sources }) => sources.size,
  "context-sources": ({ sources }) => [...sources.values()].filter(({ data }) => data.tier === "context").length,
  differences: ({ differences }) => differences.length,
  events: ({ timeline }) => timeline.length,
  "core-events": ({ timeline }) => timeline.filter(({ core }) => core).length,
  "dated-stated": (site) => dated(site, "stated"),
  "dated-address": (site) => dated(site, "address"),
  "dated-inferred": (site) => dated(site, "inferred"),
  "dated-copy": (site) => dated(site, "copy"),
  "quotation-words": () => QUOTE_WORDS.quotation,
  "evidence-ends": () => partialDateOf(SITE.evidenceEnds),
};

/** How many sources have a date that is known in that way. */
function dated({ sources }: Site, basis: DateBasis): number {
  return [...sources.values()].filter(({ data }) => data.published.basis === basis).length;
}
