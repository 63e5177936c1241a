import { describe, expect, it } from "vitest";
import { digest, quoteDigest } from "../../src/quotes/digest.ts";
import type { Site } from "../../src/content/site.ts";
import { formatLock } from "../../src/quotes/lock.ts";
import { readSite } from "../../src/content/read-site.ts";
import { readTexts } from "../../src/content/files/read-texts.ts";
import { checkQuotes } from "../../src/check/check-quotes.ts";

const BASE = "test/check/base";
const site: Site = readSite(BASE);
const texts = readTexts(`${BASE}/texts`);
const checked = checkQuotes(site, {}, texts);

describe("a quote of a core source", () => {
  it("is found in the text at hand, and the lock says which text and where", () => {
    expect(checked.diagnostics).toEqual([]);
    const [text, words] = [...texts][0] ?? ["", ""];
    const claim = site.claims.get("ministry-2024-01-08#not-left");
    const quote = claim?.data.quote ?? "";
    expect(checked.lock["ministry-2024-01-08#not-left"]).toEqual({
      quote: quoteDigest(quote),
      text,
      offset: words.indexOf("has not left"),
    });
  });

  it("is vouched for by the lock where no text is at hand", () => {
    expect(checkQuotes(site, checked.lock, new Map()).diagnostics).toEqual([]);
  });

  it("is an error where it is neither locked nor checkable, and the error names it", () => {
    const { diagnostics } = checkQuotes(site, {}, new Map());
    expect(diagnostics.map(({ rule }) => rule)).toEqual(Array(diagnostics.length).fill("quote-unchecked"));
    expect(diagnostics.map(({ message }) => message).join()).toContain("ministry-2024-01-08#not-left");
  });

  it("is no longer vouched for once a lock of other words or of another text is all there is", () => {
    const name = "ministry-2024-01-08#not-left";
    const entry = checked.lock[name];
    if (!entry) throw new Error("not locked");
    for (const stale of [
      { ...entry, quote: quoteDigest("has left") },
      { ...entry, text: digest("another text") },
    ]) {
      const { diagnostics } = checkQuotes(site, { ...checked.lock, [name]: stale }, new Map());
      expect(diagnostics.map(({ rule }) => rule)).toEqual(["quote-unchecked"]);
    }
  });
});

it("the lock holds no words of the texts, and is the same bytes in whatever order it was made", () => {
  const reversed = Object.fromEntries(Object.entries(checked.lock).reverse());
  expect(formatLock(reversed)).toBe(formatLock(checked.lock));
  for (const claim of site.claims.values()) expect(formatLock(checked.lock)).not.toContain(claim.data.quote);
});
