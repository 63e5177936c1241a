import { describe, expect, it } from "vitest";
import { QUOTE_WORDS } from "../../src/model/claim.ts";
import { findPassages } from "../../src/quotes/find-passage.ts";
import { findQuote } from "../../src/quotes/find-quote.ts";
import { shortestLocator, type Locator } from "../../src/quotes/shortest-locator.ts";
import { positionsIn } from "../../src/model/position.ts";
import { showPassage, showSteps } from "../../src/quotes/show-passage.ts";

const TEXT = `The ministry\u2019s spokesman said that the force \u201chas not left\u201d\u00a0\u2014 about 2,500 soldiers remain in Iraq.

He gave no date for a withdrawal. The force in Syria has 900 soldiers, he said, and the force in Iraq is larger.

In the north, the army of the U.S. has bases. The bases, he said, are not for
ever, and the army of Iraq has bases too.`;

const only = (wanted: string) => {
  const [passage, ...others] = findPassages(wanted, TEXT);
  expect(others).toEqual([]);
  if (!passage) throw new Error(`nothing is near to: ${wanted}`);
  return { ...passage, words: TEXT.slice(passage.start, passage.end) };
};

describe("finding a passage", () => {
  it.each([
    ["as they are", "about 2,500 soldiers remain"],
    ["with straight quotes", 'the force "has not left"'],
    ["with a hyphen for the dash and plain spaces", '" - about 2,500'],
  ])("finds words where they stand, %s", (_, wanted) => {
    const passage = only(wanted);
    expect(passage).toMatchObject({ exact: true, likeness: 1 });
    expect(passage.words).toHaveLength(wanted.length);
  });

  it("gives every place of words that stand more than once", () => {
    const passages = findPassages("has bases", TEXT);
    expect(passages.map(({ start }) => positionsIn(TEXT)(start).line)).toEqual([5, 6]);
  });

  it("does not take half a number for the number", () => {
    expect(only("500 soldiers").exact).toBe(false);
  });

  it.each([
    ["about 2,500 troops remain in Iraq", "about 2,500 [-troops-]{+soldiers+} remain in Iraq"],
    ["about 2,600 soldiers remain", "about [-2,600-]{+2,500+} soldiers remain"],
    ["the force “has left”", 'the force "has {+not+} left"'],
    ["he gave no exact date for a withdrawal", "[-he-]{+He+} gave no [-exact-] date for a withdrawal"],
  ])("for “%s” shows the nearest, word by word", (wanted, steps) => {
    const passage = only(wanted);
    expect(passage.exact).toBe(false);
    expect(passage.likeness).toBeGreaterThan(0.5);
    expect(showSteps(passage.steps)).toBe(steps);
  });

  it("passes over punctuation around the passage, not within it", () => {
    expect(only("The force in Syria had 900 soldiers").words).toBe("The force in Syria has 900 soldiers");
    expect(showSteps(only("soldiers he stated and the force").steps)).toBe(
      "[-soldiers-]{+soldiers,+} he [-stated-]{+said,+} and the force",
    );
  });

  it("never runs from one paragraph into the next", () => {
    expect(only("soldiers remain in Iraq he gave no date").words).not.toContain("\n");
  });

  it("finds nothing for no words, and little for words of something else", () => {
    expect(findPassages("  ", TEXT)).toEqual([]);
    expect(findPassages("bananas ripen quickly", TEXT)[0]?.likeness ?? 0).toBeLessThan(0.5);
  });

  it("shows a passage in its line, with a caret under each character", () => {
    expect(showPassage(TEXT, only("900 soldiers"))).toBe(
      [
        "  | He gave no date for a withdrawal. The force in Syria has 900 soldiers, he said, and the force in Iraq is larger.",
        "  |                                                          ^^^^^^^^^^^^",
      ].join("\n"),
    );
  });
});

describe("the shortest locator", () => {
  const locate = (wanted: string, nth = 0, whole = false): Locator => {
    const passage = findPassages(wanted, TEXT)[nth];
    if (!passage) throw new Error(`nothing is near to: ${wanted}`);
    return shortestLocator(TEXT, passage, QUOTE_WORDS.locator, whole);
  };

  it.each([
    ["is the words themselves where they stand once", "about 2,500 soldiers", 0, "about 2,500 soldiers"],
    ["leaves out what says nothing at its ends", "for a withdrawal. The", 0, "a withdrawal"],
    ["takes one word more where they stand twice", "force in Iraq", 0, "force in Iraq"],
    ["grows to the side that makes it the only one", "has bases", 1, "bases too"],
    ["keeps the full stop of an abbreviation", "the army of the U.S.", 0, "army of the U.S."],
  ])("%s", (_, wanted, nth, quote) => {
    expect(locate(wanted, nth)).toEqual({ verdict: "found", quote });
  });

  it.each(["he said", "the force", "soldiers", "Iraq", "bases"])(
    "is unique and short wherever “%s” stands",
    (wanted) => {
      for (const [nth] of findPassages(wanted, TEXT).entries()) {
        const locator = locate(wanted, nth);
        if (locator.verdict !== "found") throw new Error(`${wanted}: ${locator.verdict}`);
        expect(findQuote(locator.quote, TEXT).verdict, locator.quote).toBe("found");
        expect(locator.quote.split(/\s+/).length).toBeLessThanOrEqual(4);
      }
    },
  );

  it("keeps every word of a quotation", () => {
    expect(locate("for a withdrawal", 0, true)).toEqual({ verdict: "found", quote: "for a withdrawal" });
  });

  it("proposes the numbers of a passage that is too long", () => {
    const long = "The force in Syria has 900 soldiers, he said, and the force in Iraq is larger";
    expect(locate(long)).toEqual({ verdict: "too-long", words: 15, instead: "900 soldiers" });
  });

  it("says so where a passage runs over the end of a line, and where its text is doubled", () => {
    expect(locate("not for\never").verdict).toBe("broken-line");
    const doubled = "A force has left.\n\nA force has left.";
    const [passage] = findPassages("force", doubled);
    expect(passage && shortestLocator(doubled, passage, QUOTE_WORDS.locator)).toEqual({ verdict: "not-unique" });
  });
});
