import { expect, it } from "vitest";
import { dateBasisOf, spokenBy, whoSays } from "../../src/content/attribution.ts";
import type { Claim } from "../../src/content/site.ts";
import { siteOf } from "../content/site-of.ts";

function claimOf(claim: Readonly<Record<string, unknown>>, source: Readonly<Record<string, unknown>> = {}): Claim {
  const site = siteOf({ claims: {}, sources: { other: { outlet: "Rudaw", ...source, claims: { claim } } } });
  return site.claims.get("other#claim") as Claim;
}

it.each([
  [{ kind: "event" }, "Rudaw"],
  [{ kind: "figure" }, "Rudaw"],
  [{ kind: "figure", countedBy: "the Pentagon" }, "Rudaw, citing the Pentagon"],
  [{ kind: "position" }, "Rudaw"],
  [{ kind: "position", by: "Baghdad" }, "Baghdad, in Rudaw"],
  [{ kind: "position", by: "Rudaw" }, "Rudaw"],
  [{ kind: "quotation", speaker: "Ali Shamkhani" }, "Ali Shamkhani, in Rudaw"],
  [{ kind: "quotation", speaker: "Ali Shamkhani", relayedBy: "IRNA" }, "Ali Shamkhani, quoted by IRNA, in Rudaw"],
  [{ kind: "quotation", speaker: "Rudaw" }, "Rudaw"],
])("of %j a note names everybody who stands behind it: %s", (claim, words) => {
  expect(whoSays(claimOf(claim))).toBe(words);
});

it("of words that nobody is said to have spoken, the byline is the outlet's name without whoever carried it", () => {
  expect(spokenBy(claimOf({ kind: "position", by: "Baghdad" }, { outlet: "AFP (in Arab Times)" }))).toBe("AFP");
});

it.each([
  [{ basis: "stated" }, "as printed"],
  [{ basis: "address" }, "read from its address"],
  [{ basis: "inferred", why: "the Monday after" }, "inferred: the Monday after"],
  [{ basis: "copy", why: "no other was found" }, "the date of a copy: no other was found"],
])("how a date is known is said in words: %j", (basis, words) => {
  const { source } = claimOf({}, { published: { date: "2024-01-08", ...basis } });
  expect(dateBasisOf(source)).toBe(words);
});
