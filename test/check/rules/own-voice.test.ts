import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/check/check-text.ts";
import type { ReaderText, TextKind } from "../../../src/check/reader-texts.ts";
import { siteOf } from "../../content/site-of.ts";

const site = siteOf({ claims: { five: { value: 2500, quote: "about 2,500 were “still there”" } } });
const [claim] = site.claims.values();

/** The rules that a text of a kind breaks, where it is about one claim. */
function broken(kind: TextKind, words: string): string[] {
  const text: ReaderText = {
    kind,
    words,
    file: "content/x.yaml",
    position: () => ({ line: 1, column: 1 }),
    about: claim && !kind.startsWith("mdx.") && !kind.startsWith("chart") ? [claim] : [],
  };
  return checkText(text, site).map(({ rule }) => rule);
}

describe("a figure outside its claim", () => {
  it.each(["two and a half thousand", "half of", "a third of", "two-thirds of", "twice as many", "a score of"])(
    "%s is one, in every text",
    (quantity) => {
      expect(broken("mdx.text", `There were ${quantity} soldiers.`)).toEqual(["typed-digits"]);
      expect(broken("chart.caveat", `There were ${quantity} soldiers.`)).toEqual(["typed-digits"]);
    },
  );

  it.each(["the second half of 2020", "half a year before", "the third of the reports", "attacked twice", "dozens of"])(
    "%s is none",
    (words) => {
      expect(broken("mdx.text", `It was ${words} them.`)).toEqual([]);
    },
  );

  it("a year may end its part of a label, and is typed as a date in a sentence of an explainer", () => {
    expect(broken("chart.label", "Iraq, 2003 to 2013")).toEqual([]);
    expect(broken("chart.label", "Iraq, 2014 to March 2026")).toEqual([]);
    expect(broken("chart.label", "Iraq, 2003 soldiers")).toEqual(["typed-digits"]);
    expect(broken("mdx.text", "Iraq, 2003 to 2013")).toEqual(["typed-digits", "typed-digits"]);
  });

  it("a number of a quote may stand in a text about its claim, and no other", () => {
    expect(broken("difference.why", "The ministry has 2,500 of them.")).toEqual([]);
    expect(broken("difference.why", "The ministry has 2,501 of them.")).toEqual(["typed-digits"]);
  });

  it("a note tells what its page prints, numbers included", () => {
    expect(broken("claim.note", "The page has 2,501 elsewhere, “two and a half thousand” in its headline.")).toEqual(
      [],
    );
  });
});

describe("words between quotation marks", () => {
  it("are those of a claim that the text is about, where it is no note on a page", () => {
    expect(broken("claim.says", "They were “Still there”.")).toEqual([]);
    expect(broken("claim.says", "They were “never there”.")).toEqual(["typed-quotation"]);
    expect(broken("claim.note", "They were “never there”.")).toEqual([]);
    expect(broken("mdx.text", "They were “still there”.")).toEqual(["typed-quotation"]);
  });

  it("may take a side, have no date and spell a name otherwise: they are somebody's", () => {
    expect(broken("claim.note", "The page says “the regime today”.")).toEqual([]);
    expect(broken("claim.note", "The page says the regime today.")).toEqual(["sided-word", "undated-word"]);
  });
});
