import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractFromJson } from "@extractus/feed-extractor";
import { parseFragment } from "parse5";
import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import { changesOf, lastChange } from "../../src/content/record.ts";
import { readSite } from "../../src/content/read-site.ts";
import { isoDate } from "../../src/model/partial-date.ts";
import { attribute, elements, fileOf, readPage, tagged, wordsOf } from "./html.ts";
import { BASED, explainersOf, filesOf, pagesOf, ROOT, type Site } from "./sites.ts";

const HOME = "https://example.org/some/repo/";
const content = readSite(".");
const read = (file: string, site: Site = BASED) => readFileSync(join(site.folder, file), "utf8");

/** An address of the site as a file of it, and the place in that; what leads away is none. */
function fileAt(address: string): { readonly file: string; readonly place: string } | undefined {
  if (!address.startsWith(HOME)) return undefined;
  const [path = "", place = ""] = address.slice(HOME.length).split("#");
  return { file: fileOf(path), place: decodeURIComponent(place) };
}

describe("the feed of explainers", async () => {
  const atom = await new Parser().parseString(read("feed.xml"));
  const json = extractFromJson(read("feed.json"), {
    getExtraEntryFields: (entry) => ({ html: (entry as { content_html: string }).content_html }),
  });

  it("has every explainer, once, in both forms, as two programs read them", () => {
    const addresses = explainersOf(BASED).map((page) => HOME + page);
    expect(atom.items.map(({ link }) => link).toSorted()).toEqual(addresses.toSorted());
    expect(json.entries?.map(({ link }) => link)).toEqual(atom.items.map(({ link }) => link));
    expect(json.entries?.map((entry) => (entry as { html?: string }).html)).toEqual(
      atom.items.map(({ content }) => content),
    );
  });

  it("has ids that stay: the page of the first version of each", () => {
    const ids = atom.items.map((item) => (item as { id?: string }).id ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(pagesOf(BASED)).toContain(id.replace(HOME, ""));
  });

  it("has the days of the record: on which an explainer was published, and on which readers were last told of a change", () => {
    const entries = read("feed.xml").split("<entry>").slice(1);
    expect(entries).toHaveLength(atom.items.length);
    for (const entry of entries) {
      const slug = /explainers\/([^/]+)\/"/.exec(entry)?.[1] ?? "";
      const all = changesOf(`explainers/${slug}`, content);
      const last = all.findLast(({ kind }) => kind !== "wording");
      const dayOf = (element: string) => new RegExp(`<${element}>([\\d-]+)T`).exec(entry)?.[1];
      expect(dayOf("published"), slug).toBe(all[0] && isoDate(all[0].date));
      expect(dayOf("updated"), slug).toBe(last && isoDate(last.date));
    }
  });

  describe.each(atom.items.map(({ link = "", content: html = "" }) => ({ link, html })))("$link", ({ link, html }) => {
    const fragment = parseFragment(html);
    const page = readPage(BASED, link.replace(HOME, ""));

    it("has whole addresses only, which lead to what is there", () => {
      const addresses = [...elements(fragment)].flatMap((element) =>
        ["href", "src"].flatMap((name) => attribute(element, name) ?? []),
      );
      expect(addresses.length).toBeGreaterThan(10);
      for (const address of addresses) {
        expect(address).toMatch(/^https?:\/\//);
        const at = fileAt(address);
        if (!at) continue;
        expect(filesOf(BASED), address).toContain(at.file);
        if (at.place === "") continue;
        const ids = [...elements(readPage(BASED, at.file))].map((element) => attribute(element, "id"));
        expect(ids, address).toContain(at.place);
      }
    });

    it("has every chart as its picture, with the words of its drawing", () => {
      const charts = tagged(page, "figure").flatMap(
        (figure) => /^chart-(.+)/.exec(attribute(figure, "id") ?? "")?.[1] ?? [],
      );
      const pictures = tagged(fragment, "img").map((img) => ({
        src: attribute(img, "src"),
        alt: attribute(img, "alt"),
      }));
      expect(pictures.map(({ src }) => src)).toEqual(charts.map((id) => `${HOME}charts/${id}.png`));
      const told = new Set(tagged(page, "desc").map(wordsOf));
      for (const { alt } of pictures) expect(told).toContain(alt);
    });

    it("has every heading and every paragraph of the page's own text, and no number of a note", () => {
      const own = tagged(page, "main")[0]?.childNodes ?? [];
      const until = own.findIndex((node) => "tagName" in node && attribute(node, "id") === "evidence");
      const words = wordsOf(fragment);
      const paragraphs = own.slice(0, until).filter((node) => "tagName" in node && node.tagName === "p");
      const plain = (node: (typeof own)[number]) =>
        wordsOf(node)
          .replaceAll(/\[\d+\]/g, "")
          .trim();
      const missing = paragraphs
        .slice(1)
        .map(plain)
        .filter((text) => !text.startsWith("Version ") && !words.includes(text));
      expect(missing.filter((text) => !/^On \d+ more /.test(text))).toEqual([]);
      expect(words).not.toMatch(/\[\d+\]/);
      expect([...elements(fragment)].map(({ tagName }) => tagName)).not.toContain("svg");
    });
  });
});

it("/corrections/ has a feed of what it lists", async () => {
  const listed = tagged(readPage(BASED, "corrections/"), "p").flatMap((item) => attribute(item, "id") ?? []);
  expect(listed.length).toBeGreaterThan(0);
  const links = listed.map((id) => `${HOME}corrections/#${id}`);
  expect((await new Parser().parseString(read("corrections.xml"))).items.map(({ link }) => link)).toEqual(links);
  // That program drops what stands behind the "#" of a link.
  expect(extractFromJson(read("corrections.json")).entries).toHaveLength(links.length);
  const { items } = JSON.parse(read("corrections.json")) as { readonly items: readonly { readonly url: string }[] };
  expect(items.map(({ url }) => url)).toEqual(links);
});

it("the home page, the explainers and the corrections name their feeds where the site knows its address, and no other page does", () => {
  const linksOf = (site: Site) =>
    pagesOf(site).flatMap((page) =>
      tagged(readPage(site, page), "link")
        .filter((link) => /feed|atom/.test(attribute(link, "type") ?? ""))
        .map((link) => `/${page} ${attribute(link, "href") ?? ""}`),
    );
  const feeds = (page: string, name: string) => ["xml", "json"].map((form) => `${page} ${HOME}${name}.${form}`);
  expect(linksOf(BASED)).toEqual([
    ...feeds("/corrections/", "corrections"),
    ...feeds("/explainers/", "feed"),
    ...feeds("/", "feed"),
  ]);
  expect(linksOf(ROOT)).toEqual([]);
  expect(filesOf(ROOT).filter((file) => /^(feed|corrections|sitemap).*\.(xml|json)$/.test(file))).toEqual([]);
});

describe("the site map", () => {
  const urls = [
    ...read("sitemap-0.xml").matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g),
  ].map(([, address = "", day]) => ({ page: address.replace(HOME, ""), day: day?.slice(0, 10) }));

  it("lists every page that is for search engines and stands for itself, and no other", () => {
    const isListed = (page: string) => {
      const html = readPage(BASED, page);
      const value = (tag: string, key: string, name: string, from: string) =>
        tagged(html, tag)
          .filter((each) => attribute(each, key) === name)
          .map((each) => attribute(each, from))[0];
      return (
        value("meta", "name", "robots", "content") === undefined &&
        value("link", "rel", "canonical", "href") === HOME + page
      );
    };
    expect(urls.map(({ page }) => page).toSorted()).toEqual(pagesOf(BASED).filter(isListed).toSorted());
    expect(urls.length).toBeGreaterThan(600);
  });

  it("says of explainers, charts and claims on which day they last changed, as the record has it", () => {
    for (const { page, day } of urls) {
      const [kind, first = "", key] = page.split("/");
      if (!["explainers", "charts", "claims"].includes(kind ?? "") || first === "") continue;
      const last = lastChange(
        kind === "claims" ? `claims/${first}#${key ?? ""}` : `${kind as "charts"}/${first}`,
        content,
      );
      expect(day, page).toBe(last && isoDate(last.date));
    }
  });

  it("is named in robots.txt by its whole address", () => {
    expect(read("robots.txt")).toContain(`\nSitemap: ${HOME}sitemap-index.xml\n`);
    expect(read("sitemap-index.xml")).toContain(`<loc>${HOME}sitemap-0.xml</loc>`);
    expect(read("robots.txt", ROOT)).not.toContain("Sitemap");
  });
});
