import { expect, it } from "vitest";
import { citation } from "../../src/takeaway/citation.ts";

it("names title, site, the end of the evidence and the address, in one line", () => {
  expect(
    citation({
      title: "US troops, as they were reported",
      site: "The Withdrawal Question",
      evidenceEnds: "13 March 2026",
      address: "https://example.org/charts/troop-levels/",
    }),
  ).toBe(
    "“US troops, as they were reported.” The Withdrawal Question, evidence to 13 March 2026. https://example.org/charts/troop-levels/",
  );
});
