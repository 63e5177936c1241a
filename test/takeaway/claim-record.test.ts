import { expect, it } from "vitest";
import { claimRecord, type ClaimRecord } from "../../src/takeaway/claim-record.ts";
import { siteOf } from "../content/site-of.ts";

const core = { tier: "core", text: `sha256-${"0".repeat(64)}` };

/** The record of one claim of a source. */
function recordOf(
  claim: Readonly<Record<string, unknown>>,
  source: Readonly<Record<string, unknown>> = {},
): ClaimRecord {
  const { claims } = siteOf({ claims: {}, sources: { voa: { ...source, claims: { it: claim } } } });
  return [...claims.values()].map(claimRecord)[0] as ClaimRecord;
}

it("a figure's record has its number, hedge, unit, scope, beginning, counter and basis, and nothing of other kinds", () => {
  const claim = {
    value: 5,
    qualifier: "more-than",
    since: "2023-10-17",
    asOf: "2024-01-08~",
    asOfWhy: "The Monday after it.",
    countedBy: "the Pentagon",
    note: "Allies are not counted.",
  };
  expect(recordOf(claim, core)).toEqual({
    claim: "voa#it",
    source: "voa",
    kind: "figure",
    says: "The force was there.",
    quote: "some 5 soldiers",
    verdict: "found",
    measure: "us-troops",
    value: 5,
    qualifier: "more-than",
    unit: "troops",
    place: "Iraq",
    since: "2023-10-17",
    as_of: "2024-01-08~",
    as_of_basis: "The Monday after it.",
    counted_by: "the Pentagon",
    speaker: "",
    relayed_by: "",
    note: "Allies are not counted.",
    outlet: "The Agency",
    tier: "core",
    published: "2024-01-09",
    published_basis: "stated",
    url: "https://example.org/soldiers#:~:text=some%205%20soldiers",
  });
});

it("a quotation's record has its speaker and who relayed it, a position's whose it is", () => {
  const quotation = recordOf({ kind: "quotation", speaker: "Ali Shamkhani", relayedBy: "IRNA" });
  expect(quotation).toMatchObject({ kind: "quotation", speaker: "Ali Shamkhani", relayed_by: "IRNA" });
  expect(quotation).toMatchObject({
    value: null,
    qualifier: "",
    measure: "",
    unit: "",
    place: "",
    since: "",
    counted_by: "",
  });
  expect(recordOf({ kind: "position", by: "Baghdad" })).toMatchObject({ speaker: "Baghdad", relayed_by: "" });
  expect(recordOf({ kind: "position" }).speaker).toBe("");
  expect(recordOf({ kind: "event" }).speaker).toBe("");
});

it("a claim of context is cited, not found; its day is stated where no reason is given", () => {
  const published = { date: "2024-01", basis: "inferred", why: "the month of the photograph" };
  expect(recordOf({}, { published })).toMatchObject({
    verdict: "cited",
    tier: "context",
    as_of_basis: "stated",
    published: "2024-01",
    published_basis: "inferred",
  });
});
