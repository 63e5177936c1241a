import type { Claim as ClaimData, Quotation } from "schema-dts";
import { claimPath, type Claim } from "../../content/site.ts";
import { isoDate } from "../../model/partial-date.ts";
import { passageUrl } from "../../quotes/text-fragment.ts";
import type { Edition } from "../cite/edition.ts";
import { BY_US, breadcrumbs, linkedData, pageOf, workOf } from "./common.ts";

/**
 * A claim: what a source says in the words of the site, which interpreted it, and
 * where it stands there. It is no ClaimReview, for nothing is said of its truth.
 */
export function claimData(claim: Claim, edition: Edition = {}): string {
  const { name, data, source, asOf } = claim;
  const path = claimPath(name);
  const passage: Quotation = {
    "@type": "Quotation",
    text: data.quote,
    url: passageUrl(source.data.url, data.quote),
    // A speaker may be a person or a body, and the record does not say which: Quotation takes a name as it stands.
    ...(data.kind === "quotation" ? { creditText: data.speaker } : {}),
    isPartOf: workOf(source),
  };
  const stated: ClaimData = {
    "@type": "Claim",
    ...pageOf(path, edition),
    text: data.says,
    claimInterpreter: BY_US,
    temporalCoverage: isoDate(asOf),
    appearance: passage,
  };
  const trail = [
    { name: source.data.title, path: `/sources/${source.id}/` as const },
    { name: data.says, path },
  ];
  return linkedData(stated, breadcrumbs({ name: "Sources", path: "/sources/" }, ...trail));
}
