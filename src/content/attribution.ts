import type { Claim, Source } from "./site.ts";
import { formatPartialDate, isoDate } from "../model/partial-date.ts";
import { shortOutlet, type DateBasis } from "../model/source.ts";

/** The whole chain of a quotation: `Ali Shamkhani, quoted by IRNA, in Rudaw`. */
export function spokenBy({ data, source }: Claim): string {
  const outlet = shortOutlet(source.data.outlet);
  if (data.kind !== "quotation") return outlet;
  const relayed = data.relayedBy === undefined ? [] : [`quoted by ${data.relayedBy}`];
  // An outlet that speaks for itself is named once.
  return [data.speaker, ...relayed, ...(data.speaker === outlet ? [] : [`in ${outlet}`])].join(", ");
}

/**
 * Who stands behind a claim: speaker, counter or holder where named, then the outlet.
 *
 * @param outlet as it is to be named
 */
export function whoSays(claim: Claim, outlet = claim.source.data.outlet): string {
  const { data } = claim;
  switch (data.kind) {
    case "quotation":
      return spokenBy(claim);
    case "figure":
      return data.countedBy === undefined ? outlet : `${outlet}, citing ${data.countedBy}`;
    case "position":
      return data.by === undefined || data.by === shortOutlet(outlet) ? outlet : `${data.by}, in ${outlet}`;
    case "event":
      return outlet;
  }
}

/** Who stands behind a claim besides its outlet, where one is named: `Ali Shamkhani, quoted by IRNA`. */
export function withinOutlet(claim: Claim): string {
  const { data } = claim;
  const outlet = shortOutlet(claim.source.data.outlet);
  switch (data.kind) {
    case "quotation":
      return [data.speaker === outlet ? [] : data.speaker, data.relayedBy === undefined ? [] : `quoted by ${data.relayedBy}`]
        .flat()
        .join(", ");
    case "figure":
      return data.countedBy === undefined ? "" : `citing ${data.countedBy}`;
    case "position":
      return data.by === outlet ? "" : (data.by ?? "");
    case "event":
      return "";
  }
}

/** How the date of a source is known, in a word or two. */
export const BASES: Readonly<Record<DateBasis, string>> = {
  stated: "as printed",
  address: "read from its address",
  inferred: "inferred",
  copy: "the date of a copy",
};

/** How the date of a source is known, with the reason: `inferred: the Monday after …`. */
export function dateBasisOf(source: Source): string {
  const { basis, why } = source.data.published;
  return why === undefined ? BASES[basis] : `${BASES[basis]}: ${why}`;
}

/** A partial date, ready to print. */
export function printedDate(date: Claim["asOf"]): { readonly words: string; readonly datetime: string } {
  return { words: formatPartialDate(date), datetime: isoDate(date) };
}
