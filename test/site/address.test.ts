import { describe, expect, it } from "vitest";
import { linksFrom, relativeLinks } from "../../src/site/address.ts";
import type { Path } from "../../src/takeaway/absolute.ts";
import { headingIds } from "../../src/content/mdx/front-matter.ts";
import { readSite } from "../../src/content/read-site.ts";
import { sitePages } from "../../src/content/site-pages.ts";

const ROOT = "test/check/base";
const site = readSite(ROOT);
const pages = sitePages(site);
const from = (page: Path) => relativeLinks(page, pages);
const [chart = ""] = site.charts.keys();
const [claim = ""] = site.claims.keys();
const [source = ""] = claim.split("#");
const [explainer] = site.explainers.values();
const { slug = "" } = explainer ?? {};
const [heading = ""] = explainer ? headingIds(explainer.mdx.frontMatter) : [];

describe("a link of a built page", () => {
  it("names the file, from the page that holds it, at any depth", () => {
    expect(from("/")("/timeline/")).toBe("timeline/index.html");
    expect(from("/names/")("/timeline/")).toBe("../timeline/index.html");
    expect(from(`/explainers/${slug}/`)("/timeline/")).toBe("../../timeline/index.html");
    expect(from(`/explainers/${slug}/`)(`/charts/${chart}/`)).toBe(`../../charts/${chart}/index.html`);
  });

  it("goes no further up than to the folder that both share", () => {
    expect(from(`/explainers/${slug}/`)("/explainers/")).toBe("../index.html");
    expect(from(`/explainers/${slug}/`)(`/explainers/${slug}/cite/`)).toBe("cite/index.html");
    expect(from(`/explainers/${slug}/cite/`)(`/explainers/${slug}/`)).toBe("../index.html");
    expect(from("/explainers/")(`/explainers/${slug}/`)).toBe(`${slug}/index.html`);
  });

  it("leads home from any depth", () => {
    expect(from("/names/")("/")).toBe("../index.html");
    expect(from(`/charts/${chart}/`)("/")).toBe("../../index.html");
  });

  it("leads to a place on another page", () => {
    expect(from("/")("/about/", "errors")).toBe("about/index.html#errors");
    expect(from(`/charts/${chart}/`)("/", "charts")).toBe("../../index.html#charts");
    expect(from("/")(`/explainers/${slug}/`, heading)).toBe(`explainers/${slug}/index.html#${heading}`);
    expect(heading).not.toBe("");
  });

  it("leads to the page of a claim", () => {
    expect(from("/names/").claim(claim)).toBe(`../claims/${source}/${claim.split("#")[1] ?? ""}/index.html`);
  });

  it("stays on its own page: no file is opened again for a place", () => {
    expect(from("/")("/", "charts")).toBe("#charts");
    expect(from("/about/")("/about/", "errors")).toBe("#errors");
    expect(from("/")("/")).toBe("index.html");
    expect(from("/about/")("/about/")).toBe("index.html");
  });

  it("leads to a file to download, by its name", () => {
    expect(from("/evidence/")("/evidence.csv")).toBe("../evidence.csv");
    expect(from(`/charts/${chart}/`)(`/charts/${chart}.png`)).toBe(`../${chart}.png`);
  });

  it.each<[Path, string | undefined, string]>([
    ["/timelin/", undefined, "/names/ links to /timelin/: there is no such page"],
    ["/timeline", undefined, "/names/ links to /timeline: there is no such page"],
    ["/explainers/none/", undefined, "/names/ links to /explainers/none/: there is no such page"],
    ["/charts/none/", undefined, "/names/ links to /charts/none/: there is no such page"],
    ["/evidence.xlsx", undefined, "/names/ links to /evidence.xlsx: there is no such page"],
    ["/about/", "eror", "/names/ links to /about/#eror: there is no such place on that page"],
    ["/about/", "", "/names/ links to /about/#: there is no such place on that page"],
    ["/differences/", "none", "/names/ links to /differences/#none: there is no such place on that page"],
    [`/explainers/${slug}/`, "none", `/names/ links to /explainers/${slug}/#none: there is no such place on that page`],
  ])("to %s and the place %s throws: there is no such address", (path, place, message) => {
    expect(() => from("/names/")(path, place)).toThrow(message);
  });

  it("to a claim that there is not throws", () => {
    expect(() => from("/names/").claim(`${source}#none`)).toThrow("no such page");
    expect(() => from("/names/").claim("none#none")).toThrow("no such page");
  });
});

describe("a link", () => {
  const linksAt = (url: string, built: boolean) => {
    Object.assign(globalThis, { __BUILT__: built });
    return linksFrom(new URL(url));
  };

  it("of the development server is the plain path: the server knows no file", () => {
    const to = linksAt("http://localhost:4321/names/", false);
    expect([to("/timeline/", "y2020"), to("/"), to.claim("a#b")]).toEqual(["/timeline/#y2020", "/", "/claims/a/b/"]);
  });

  it("of 404.html begins at the base, since that page is shown at any depth", () => {
    expect(linksAt("http://localhost/404/", true)("/sources/")).toBe("/sources/");
    expect(linksAt("http://localhost/404.html", true)("/sources/")).toBe("/sources/");
  });

  it("of any other page knows the site's own content", () => {
    expect(linksAt("http://localhost/names/", true)("/explainers/us-troops-in-iraq/", "what-iran-wants")).toBe(
      "../explainers/us-troops-in-iraq/index.html#what-iran-wants",
    );
  });
});
