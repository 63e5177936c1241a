import { describe, expect, it } from "vitest";
import { nearestMatches } from "../../src/quotes/nearest-text.ts";

const TEXT = `Prime Minister Mustafa al-Kadhimi visited Tehran after the outbreak of a new virus in the region.
The United States has around 2,500 troops in Iraq. It was not planning to withdraw them.`;
const found = (wanted: string) =>
  nearestMatches(wanted, [{ name: "a.txt", text: TEXT, source: undefined }]).map(({ passage }) =>
    TEXT.slice(passage.start, passage.end),
  );

describe("the nearest passage", () => {
  it.each([
    ["2,500 troops", "2,500 troops"],
    ["about 2500 soldiers in Iraq", "around 2,500 troops in Iraq"],
    ["Kadhimi visits Tehran", "al-Kadhimi visited Tehran"],
    ["plans to withdraw", "planning to withdraw"],
  ])("for “%s” is “%s”", (wanted, passage) => {
    expect(found(wanted)).toEqual([passage]);
  });

  it.each([
    "bananas ripen quickly",
    "bananas",
    "penguins in the Antarctic",
    "he bought a new car on Tuesday",
    "how to knit a sweater",
    "the end of the world",
  ])("for “%s” is none", (wanted) => {
    expect(found(wanted)).toEqual([]);
  });
});
