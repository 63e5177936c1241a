import { readdirSync, rmSync } from "node:fs";
import { expect, it } from "vitest";
import { checkSite } from "../../src/check/check-content.ts";
import { checkText } from "../../src/check/check-text.ts";
import { mdxTexts, readerTexts, type TextKind } from "../../src/check/reader-texts.ts";
import { readSite } from "../../src/content/read-site.ts";
import { siteOf } from "../content/site-of.ts";
import { layMistake } from "./lay-mistake.ts";

/** Every kind of text: that none is missing here, the compiler sees to. */
const KINDS: Readonly<Record<TextKind, true>> = {
  "source.outletWhy": true,
  "source.why": true,
  "source.limits": true,
  "claim.says": true,
  "claim.asOfWhy": true,
  "claim.note": true,
  "claim.unit": true,
  "claim.countedBy": true,
  "claim.by": true,
  "claim.speaker": true,
  "claim.relayedBy": true,
  "chart.title": true,
  "chart.measured": true,
  "chart.label": true,
  "chart.panel": true,
  "chart.event": true,
  "chart.leftOut": true,
  "chart.caveat": true,
  "event.label": true,
  "difference.question": true,
  "difference.weWrite": true,
  "difference.why": true,
  "location.name": true,
  "location.what": true,
  "location.from": true,
  "location.approximate": true,
  "name.role": true,
  "outlet.is": true,
  "record.what": true,
  "mdx.title": true,
  "mdx.question": true,
  "mdx.summary": true,
  "mdx.kicker": true,
  "mdx.heading": true,
  "mdx.description": true,
  "mdx.text": true,
  "mdx.code": true,
  "mdx.topic": true,
};

it("of every kind of text that a reader reads, a folder of mistakes has one that is refused", () => {
  const refused = new Set<TextKind>();
  for (const name of readdirSync("test/check/mistakes").filter((name) => name.startsWith("words-of-"))) {
    const root = layMistake(name);
    const site = readSite(root);
    rmSync(root, { recursive: true });
    expect(site.diagnostics).toEqual([]);
    const texts = [
      ...readerTexts(site),
      ...[...site.explainers.values(), ...site.pages.values()].flatMap(({ mdx }) => [...mdxTexts(mdx)]),
    ];
    for (const text of texts) if (checkText(text, site).length > 0) refused.add(text.kind);
  }
  expect([...refused].sort()).toEqual(Object.keys(KINDS).sort());
});

it("of a file in which every claim is worded wrong, no more is reported than can be read", () => {
  const claims = Array.from(
    { length: 60 },
    (_, i) => [`c${String(i)}`, { says: "The regime had 5 soldiers there." }] as const,
  );
  const found = checkSite(siteOf({ claims: Object.fromEntries(claims) }), "no-such-folder");
  const sided = found.filter(({ rule }) => rule === "sided-word");
  expect(sided).toHaveLength(51);
  expect(sided.at(-1)?.message).toBe("there are 10 more problems in this file, from here on");
});
