import { describe, expect, it } from "vitest";
import { quoteDigest } from "../../src/quotes/digest.ts";
import { findQuote } from "../../src/quotes/find-quote.ts";
import { foldTypography } from "../../src/model/fold-typography.ts";

const TEXT =
  "The ministry\u2019s spokesman said the force \u201chas not left\u201d\u00a0\u2014 about 2,500 soldiers remain. He gave no date.";

describe("looking a quote up", () => {
  it("finds it where it stands, once", () => {
    expect(findQuote("about 2,500 soldiers", TEXT)).toEqual({ verdict: "found", offset: TEXT.indexOf("about") });
  });

  it.each([
    ["curly quotes", "The ministry's spokesman"],
    ["double quotes", 'force "has not left"'],
    ["a dash and a no-break space", '" - about 2,500'],
  ])("is not misled by %s", (_, quote) => {
    expect(findQuote(quote, TEXT).verdict).toBe("found");
  });

  it.each([
    ["one changed word", "about 2,500 troops"],
    ["one changed digit", "about 2,600 soldiers"],
    ["a dropped “not”", "has left"],
    ["a changed capital", "the ministry"],
    ["a second space", "about  2,500"],
    ["a number cut in two", "500 soldiers remain"],
    ["a number cut before its end", "about 2"],
    ["a word cut in two", "as not left"],
  ])("does not find it with %s", (_, quote) => {
    expect(findQuote(quote, TEXT).verdict).toBe("absent");
  });

  it("calls it ambiguous where its passage is doubled", () => {
    expect(findQuote("He gave no date", `${TEXT} ${TEXT}`).verdict).toBe("ambiguous");
  });

  it("counts occurrences that overlap", () => {
    expect(findQuote("no no", "no no no")).toEqual({ verdict: "ambiguous", offsets: [0, 3] });
  });
});

it("folding keeps every offset: one character stays one", () => {
  expect(foldTypography(TEXT)).toHaveLength(TEXT.length);
});

it("a quote's digest changes with a word, a digit or a “not”, and not with typography", () => {
  const digest = quoteDigest("it\u2019s not 2,500");
  expect(quoteDigest("it's not 2,500")).toBe(digest);
  for (const other of ["it's not 2,600", "it's 2,500", "it's never 2,500"]) expect(quoteDigest(other)).not.toBe(digest);
});
