import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readSite } from "../../src/content/read-site.ts";
import { claimPath, isFigure } from "../../src/content/site.ts";
import { expect, it } from "vitest";
import { attribute, fileOf, readPage, tagged, textOf, wordsOf, type Node } from "./html.ts";
import { BASED, explainersOf, filesOf, pagesOf, ROOT } from "./sites.ts";

const pages = pagesOf(ROOT).map((page) => ({ page, html: readPage(ROOT, page) }));
const metaOf = (html: Node, key: "name" | "http-equiv", value: string) =>
  tagged(html, "meta")
    .filter((meta) => attribute(meta, key)?.toLowerCase() === value)
    .map((meta) => attribute(meta, "content"));

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

it("every page's policy allows nothing but its own style: no script but the search's own, no other address, no form, no other base for its links", () => {
  for (const { page, html } of pages) {
    const [style = ""] = tagged(html, "style").map(textOf);
    const scripts = tagged(html, "script").map((script) => `script-src ${hashOf(textOf(script))};`);
    expect(scripts, `/${page}`).toHaveLength(page === "search/" ? 1 : 0);
    expect(metaOf(html, "http-equiv", "content-security-policy"), `/${page}`).toEqual([
      `default-src 'none';${scripts.join("")}style-src ${hashOf(style)};img-src data:;base-uri 'none';form-action 'none'`,
    ]);
    // What stands before it in the file would not be held to it.
    const text = readFileSync(join(ROOT.folder, fileOf(page)), "utf8");
    expect(text.indexOf("Content-Security-Policy"), `/${page}`).toBeLessThan(text.search(/<(?:style|link|title)\b/));
  }
});

it("every page is for search engines but what is embedded, which is part of other pages, and pages of versions", () => {
  for (const { page, html } of pages) {
    expect(metaOf(html, "name", "robots"), `/${page}`).toEqual(/^(?:embed|v)\//.test(page) ? ["noindex"] : []);
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

it("the page of a chart or of a figure names its oEmbed record where the site knows its own address, and nowhere else", () => {
  const linksOf = (site: typeof ROOT) =>
    pagesOf(site).flatMap((page) =>
      tagged(readPage(site, page), "link")
        .filter((link) => attribute(link, "type") === "application/json+oembed")
        .map((link) => ({ page, rel: attribute(link, "rel"), href: attribute(link, "href") })),
    );
  const figures = new Set([...readSite(".").claims.values()].filter(isFigure).map(({ name }) => claimPath(name)));
  const charts = pagesOf(BASED).filter(
    (page) => /^charts\/.+/.test(page) || figures.has(`/${page}` as `/claims/${string}/`),
  );
  expect(charts.length).toBeGreaterThan(200);
  expect(linksOf(ROOT)).toEqual([]);
  expect(linksOf(BASED)).toEqual(
    charts.map((page) => ({
      page,
      rel: "alternate",
      href: `https://example.org/some/repo/${page.replace(/\/$/, ".oembed.json")}`,
    })),
  );
});

/** The page that a page stands for: itself, or the one that it only adds to. */
const canonicalOf = (page: string) => page.replace(/(^explainers\/[^/]+\/)(?:cite|brief)\/$/, "$1");

it("a page names its own address where the site knows it, and nowhere else; those to embed and 404 have none", () => {
  const linksOf = (site: typeof ROOT, page: string) =>
    tagged(readPage(site, page), "link")
      .filter((link) => attribute(link, "rel") === "canonical")
      .map((link) => attribute(link, "href"));
  for (const page of pagesOf(BASED)) {
    const own = /^embed\/|^404/.test(page) ? [] : [`https://example.org/some/repo/${canonicalOf(page)}`];
    expect(linksOf(BASED, page), `/${page}`).toEqual(own);
    expect(linksOf(ROOT, page), `/${page}`).toEqual([]);
  }
});

const isCited = (page: string) => /^(?:explainers|charts|claims)\/./.test(page) && !page.endsWith("/brief/");

it("what is cited says its title to programs of references and to whoever shows a link", () => {
  for (const { page, html } of pages.filter(({ page }) => !page.startsWith("embed/"))) {
    const [title, ...others] = tagged(html, "meta").filter((meta) => attribute(meta, "property") === "og:title");
    expect(others, `/${page}`).toEqual([]);
    expect(title && attribute(title, "name"), `/${page}`).toBe(isCited(page) ? "citation_title" : undefined);
    const [heading = ""] = tagged(html, "h1").map(wordsOf);
    if (isCited(page)) expect(title && attribute(title, "content"), `/${page}`).toBe(heading.replace(/\.$/, ""));
  }
});

it("charts, claims and the pages on how to cite an explainer say the rest, each once, with whole addresses", () => {
  const NAMES = ["twitter:card", "citation_publisher", "citation_public_url", "DC.title", "DC.type", "DC.rights"];
  const contentsOf = (html: Node, key: "name" | "property", name: string) =>
    tagged(html, "meta")
      .filter((meta) => attribute(meta, key) === name)
      .map((meta) => attribute(meta, "content"));
  const full = pagesOf(BASED).filter((page) => isCited(page) && (!/^explainers/.test(page) || /cite/.test(page)));
  expect(full.length).toBeGreaterThan(600);
  const files = new Set(filesOf(BASED));
  for (const page of full) {
    const html = readPage(BASED, page);
    for (const name of NAMES) expect(contentsOf(html, "name", name), `/${page}: ${name}`).toHaveLength(1);
    const address = `https://example.org/some/repo/${canonicalOf(page)}`;
    expect(contentsOf(html, "name", "citation_public_url"), `/${page}`).toEqual([address]);
    expect(contentsOf(html, "property", "og:url"), `/${page}`).toEqual([address]);
    expect(contentsOf(html, "name", "DCTERMS.bibliographicCitation")[0], `/${page}`).toContain("evidence to");
    for (const picture of contentsOf(html, "property", "og:image"))
      expect(files.has(picture?.replace("https://example.org/some/repo/", "") ?? ""), `/${page}`).toBe(true);
    // A build that was not told its address makes none up.
    const plain = tagged(readPage(ROOT, page), "meta").map((meta) => attribute(meta, "content") ?? "");
    expect(plain.filter((content) => /^https?:/.test(content) && !content.includes("creativecommons"))).toEqual(
      page.startsWith("claims/") ? [expect.stringMatching(/^https?:/)] : [],
    );
  }
});

it("whoever shows a link to the home page, an explainer, a chart or a claim finds its card, 1,200 by 630 pixels", () => {
  const contentsOf = (html: Node, property: string) =>
    tagged(html, "meta")
      .filter((meta) => attribute(meta, "property") === property)
      .map((meta) => attribute(meta, "content"));
  const carded = pagesOf(BASED).filter((page) => page === "" || (isCited(page) && !page.endsWith("/cite/")));
  const explainers = new Set(explainersOf(BASED));
  for (const page of carded) {
    const card = page === "" ? "card.png" : `${page.slice(0, -1)}.card.png`;
    const html = readPage(BASED, page);
    expect(contentsOf(html, "og:image"), `/${page}`).toEqual([`https://example.org/some/repo/${card}`]);
    const png = readFileSync(join(BASED.folder, card));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
    expect(png.length, card).toBeLessThan(60_000);
    expect(metaOf(html, "name", "twitter:card"), `/${page}`).toEqual(["summary_large_image"]);
    if (explainers.has(page)) continue;
    const size = ["width", "height"].flatMap((name) => contentsOf(html, `og:image:${name}`));
    expect(size, `/${page}`).toEqual(["1200", "630"]);
    expect(contentsOf(html, "og:image:alt"), `/${page}`).toEqual([expect.stringMatching(/.{10}/)]);
  }
  const cards = filesOf(BASED).filter((file) => file.endsWith("card.png"));
  expect(cards).toHaveLength(carded.length);
  expect(filesOf(ROOT).filter((file) => file.endsWith("card.png"))).toEqual([]);
});

it("an explainer is within its budget with its address in its head, too", () => {
  for (const page of explainersOf(BASED)) {
    const bytes = gzipSync(readFileSync(join(BASED.folder, fileOf(page))), { level: 9 });
    expect(bytes.length, `/${page}`).toBeLessThanOrEqual(25_000);
  }
});
