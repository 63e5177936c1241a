import { describe, expect, it } from "vitest";
import { digest, quoteDigest } from "../../src/evidence/digest.ts";
import type { Library } from "../../src/evidence/library.ts";
import { formatLock } from "../../src/evidence/lock.ts";
import { readLibrary } from "../../src/evidence/read-library.ts";
import { readTexts } from "../../src/evidence/read-texts.ts";
import { verifyQuotes } from "../../src/evidence/verify-quotes.ts";

const BASE = "test/check/base";
const library: Library = readLibrary(BASE);
const texts = readTexts(`${BASE}/texts`);
const checked = verifyQuotes(library, {}, texts);

describe("a quote of a core source", () => {
  it("is found in the text at hand, and the lock says which text and where", () => {
    expect(checked.problems).toEqual([]);
    const [text, words] = [...texts][0] ?? ["", ""];
    const claim = library.claims.get("ministry-2024-01-08#not-left");
    const quote = claim?.data.quote ?? "";
    expect(checked.lock["ministry-2024-01-08#not-left"]).toEqual({
      quote: quoteDigest(quote),
      text,
      offset: words.indexOf("has not left"),
    });
  });

  it("is vouched for by the lock where no text is at hand", () => {
    expect(verifyQuotes(library, checked.lock, new Map()).problems).toEqual([]);
  });

  it("is an error where it is neither locked nor checkable, and the error names it", () => {
    const { problems } = verifyQuotes(library, {}, new Map());
    expect(problems.map(({ rule }) => rule)).toEqual(Array(problems.length).fill("quote-unchecked"));
    expect(problems.map(({ message }) => message).join()).toContain("ministry-2024-01-08#not-left");
  });

  it("is no longer vouched for once a lock of other words or of another text is all there is", () => {
    const name = "ministry-2024-01-08#not-left";
    const entry = checked.lock[name];
    if (!entry) throw new Error("not locked");
    for (const stale of [
      { ...entry, quote: quoteDigest("has left") },
      { ...entry, text: digest("another text") },
    ]) {
      const { problems } = verifyQuotes(library, { ...checked.lock, [name]: stale }, new Map());
      expect(problems.map(({ rule }) => rule)).toEqual(["quote-unchecked"]);
    }
  });
});

it("the lock holds no words of the texts, and is the same bytes in whatever order it was made", () => {
  const reversed = Object.fromEntries(Object.entries(checked.lock).reverse());
  expect(formatLock(reversed)).toBe(formatLock(checked.lock));
  for (const claim of library.claims.values()) expect(formatLock(checked.lock)).not.toContain(claim.data.quote);
});
