import { type TagDefinition } from "../tag-definition.ts";

/** What a page may say of the site itself. */
const FACTS = [
  "claims",
  "core-claims",
  "sources",
  "context-sources",
  "differences",
  "events",
  "core-events",
  "dated-stated",
  "dated-address",
  "dated-inferred",
  "dated-copy",
  "quotation-words",
  "evidence-ends",
] as const;
export type SiteFact = (typeof FACTS)[number];

export const site: TagDefinition = {
  name: "Site",
  does: "Prints how many claims, sources, differences or events the site holds, or the day on which its evidence ends.",
  props: { fact: { holds: "choice", of: FACTS } },
  required: ["fact"],
  wraps: false,
  block: false,
  examples: [{ props: { fact: "claims" }, tip: "In a sentence, where its number or its date is to stand." }],
};
