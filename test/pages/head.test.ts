import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { attribute, fileOf, readPage, tagged, textOf, wordsOf, type Node } from "./html.ts";
import { BASED, pagesOf, ROOT } from "./sites.ts";

const pages = pagesOf(ROOT).map((page) => ({ page, html: readPage(ROOT, page) }));
const metaOf = (html: Node, key: "name" | "http-equiv", value: string) =>
  tagged(html, "meta")
    .filter((meta) => attribute(meta, key)?.toLowerCase() === value)
    .map((meta) => attribute(meta, "content"));

it("every page's policy allows nothing but its own style: no script, no other address, no form, no other base for its links", () => {
  for (const { page, html } of pages) {
    const [style = ""] = tagged(html, "style").map(textOf);
    const hash = createHash("sha256").update(style).digest("base64");
    expect(metaOf(html, "http-equiv", "content-security-policy"), `/${page}`).toEqual([
      `default-src 'none';style-src 'sha256-${hash}';img-src data:;base-uri 'none';form-action 'none'`,
    ]);
    // What stands before it in the file would not be held to it.
    const text = readFileSync(join(ROOT.folder, fileOf(page)), "utf8");
    expect(text.indexOf("Content-Security-Policy"), `/${page}`).toBeLessThan(text.search(/<(?:style|link|title)\b/));
  }
});

it("every page is for search engines but charts to embed, which are part of other pages", () => {
  for (const { page, html } of pages) {
    expect(metaOf(html, "name", "robots"), `/${page}`).toEqual(page.startsWith("embed/") ? ["noindex"] : []);
  }
  expect(pages.filter(({ page }) => page.startsWith("embed/")).length).toBeGreaterThan(4);
});

it("every page says in its head what it is called, on which site, and in a sentence what it is", () => {
  for (const { page, html } of pages) {
    const [title] = tagged(html, "title").map(wordsOf);
    expect(title, `/${page}`).toMatch(/^.{2,} \| The Withdrawal Question$/);
    const sentence = expect.stringMatching(/^.{20,}$/) as string;
    expect(metaOf(html, "name", "description"), `/${page}`).toEqual(page.startsWith("embed/") ? [] : [sentence]);
  }
});

it("a chart's page names its oEmbed record where the site knows its own address, and nowhere else", () => {
  const linksOf = (site: typeof ROOT) =>
    pagesOf(site).flatMap((page) =>
      tagged(readPage(site, page), "link")
        .filter((link) => attribute(link, "type") === "application/json+oembed")
        .map((link) => ({ page, rel: attribute(link, "rel"), href: attribute(link, "href") })),
    );
  const charts = pagesOf(BASED).filter((page) => /^charts\/.+/.test(page));
  expect(charts.length).toBeGreaterThan(4);
  expect(linksOf(ROOT)).toEqual([]);
  expect(linksOf(BASED)).toEqual(
    charts.map((page) => ({
      page,
      rel: "alternate",
      href: `https://example.org/some/repo/${page.replace(/\/$/, ".oembed.json")}`,
    })),
  );
});
