import type { Claim } from "../content/site.ts";
import { PLACES } from "../model/region.ts";
import { formatQuantity } from "../model/quantity.ts";
import { partialDateOf } from "../model/partial-date.ts";
import { WORDS } from "../site/words.ts";

/** A line of what is known of a claim: a label, and its words or its day. */
export interface Fact {
  readonly label: string;
  readonly words?: string;
  readonly date?: Claim["asOf"];
}

/** What a claim says beyond its words: number and scope, who stands behind it, its day. */
export function claimFacts({ data, asOf }: Claim): Fact[] {
  const { label } = WORDS.claim;
  const why = data.asOfWhy?.replace(/\.$/, "");
  return [
    ...ownFacts(data),
    { label: label.asOf, date: asOf, words: why === undefined ? "" : `(${why})` },
    ...(data.note === undefined ? [] : [{ label: label.note, words: data.note }]),
  ];
}

function ownFacts(data: Claim["data"]): Fact[] {
  const { label } = WORDS.claim;
  const named = (label: string, words: string | undefined) => (words === undefined ? [] : [{ label, words }]);
  switch (data.kind) {
    case "figure":
      return [
        { label: label.figure, words: `${formatQuantity(data)} ${data.unit}` },
        { label: label.place, words: PLACES[data.place] },
        ...(data.since === undefined ? [] : [{ label: label.since, date: partialDateOf(data.since) }]),
        ...named(label.countedBy, data.countedBy),
      ];
    case "quotation":
      return [{ label: label.speaker, words: data.speaker }, ...named(label.relayedBy, data.relayedBy)];
    case "position":
      return named(label.by, data.by);
    case "event":
      return [];
  }
}
