import { describe, expect, it } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { guessFigure } from "../../src/authoring/guess-figure.ts";

const site = readSite("test/check/base");
/** The guesses for the words between the square brackets. */
const guess = (marked: string) => {
  const text = marked.replace(/[[\]]/g, "");
  return guessFigure(text, { start: marked.indexOf("["), end: marked.indexOf("]") - 1 }, site);
};

describe("the guesses for a figure", () => {
  it("are what the words say, and those right around them", () => {
    expect(guess("that about [2,500 soldiers] remained in Iraq and 900 in Syria.")).toEqual({
      kind: "figure",
      unit: "soldiers",
      place: "iraq",
      value: "2500",
      qualifier: "about",
    });
    expect(guess("soldiers remained in Iraq and [900 in Syria].")).toMatchObject({ place: "syria", value: "900" });
  });

  it.each([
    ["about", "about"],
    ["around", "about"],
    ["roughly", "about"],
    ["some", "about"],
    ["more than", "more-than"],
    ["Over", "more-than"],
    ["at least", "at-least"],
    ["no fewer than", "at-least"],
    ["up to", "up-to"],
    ["no more than", "up-to"],
    ["fewer than", "fewer-than"],
    ["less than", "fewer-than"],
    ["there were", "exact"],
    ["nearly", "just-under"],
    ["just over", "just-over"],
  ])("after “%s” have the qualifier %s", (hedge, qualifier) => {
    expect(guess(`and ${hedge} [twenty-five hundred] soldiers`)["qualifier"]).toBe(qualifier);
  });

  it.each([
    ["[5,200 U.S. troops] in Iraq and Syria", { unit: "US troops", place: "iraq-and-syria" }],
    ["In Syria there are [900 US military personnel].", { unit: "US military personnel", place: "syria" }],
    ["[30-plus rockets] fell", { unit: "rockets", qualifier: "at-least", value: "30" }],
    ["[60 attacks] since Oct. 17, none of them in 2022", { unit: "attacks", value: "60" }],
  ])("in “%s”: %j", (text, guesses) => {
    expect(guess(text)).toMatchObject(guesses);
  });

  it("take the measure from claims that count the same, where they have one", () => {
    expect(guess("[5,200 troops]")).toMatchObject({ measure: "us-troops" });
    expect(guess("[5,200 tanks]")).not.toHaveProperty("measure");
  });

  it.each(["[on 8 January 2024 it ended]", "[in the 2003 invasion]", "[one of them said]", "[an F-16 of a unit]"])(
    "are none for words that count nothing: %s",
    (text) => {
      expect(guess(text)).toEqual({});
    },
  );

  it("are of the kind alone where there are several numbers", () => {
    expect(guess("[2,500 in Iraq and 900] in Syria")).toEqual({ kind: "figure" });
  });
});
