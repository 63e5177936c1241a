import { describe, expect, it } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { sitePages } from "../../src/content/site-pages.ts";
import { attribute, elements, fileOf, readPage, tagged, type Node } from "./html.ts";
import { BASED, filesOf, pagesOf, ROOT, type Site } from "./sites.ts";

/** Where a built site may be read: every address below `root` is a file of its folder. */
interface Place {
  readonly where: string;
  readonly site: Site;
  readonly root: string;
  /** The file that a path leads to there; nobody looks for an `index.html` on a disk. */
  readonly fileAt: (path: string) => string;
}

const ORIGIN = "https://example.org";
const PLACES: readonly Place[] = [
  { where: "at the root of a server", site: ROOT, root: "http://host/", fileAt: fileOf },
  { where: "under its base", site: BASED, root: `${ORIGIN}${BASED.base}`, fileAt: fileOf },
  { where: "under a base that its build was not told", site: ROOT, root: "http://host/moved/to/", fileAt: fileOf },
  { where: "from disk", site: ROOT, root: "file:///home/reader/a%20folder/", fileAt: (path) => path },
  { where: "from disk, though built for a base", site: BASED, root: "file:///C:/folder/", fileAt: (path) => path },
];

/** What is read away from the site, by whole addresses, and so made only where they are known. */
const READ_AWAY = [
  ...["feed", "corrections"].flatMap((feed) => [`${feed}.json`, `${feed}.xml`]),
  ...["sitemap-0.xml", "sitemap-index.xml"],
];

/** Which pages have one is for head.test.ts to see. */
const CARD = /(?:^|\.)card\.png$/;

const pages = (site: Site) => pagesOf(site).filter((page) => page !== "404.html");
const htmlOf = once((site: Site) => new Map(pagesOf(site).map((page) => [page, readPage(site, page)])));
const filesIn = once((site: Site) => new Set(filesOf(site)));
const idsOf = once((page: Node) => new Set(idsIn(page)));

function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function idsIn(page: Node): string[] {
  return [...elements(page)].flatMap((element) => attribute(element, "id") ?? []);
}

/** Every address that a page leads to or takes something from. */
function addressesIn(page: Node): string[] {
  return [...elements(page)].flatMap((element) =>
    ["href", "src", "srcset", "action", "poster"].flatMap((name) => attribute(element, name) ?? []),
  );
}

/** What is wrong with an address of a page, read at a place: it leads to no file, or to no id of one. */
function faultOf({ site, root, fileAt }: Place, from: string, address: string): string | undefined {
  const url = new URL(address, from);
  if (!url.href.startsWith(root)) return /^(https?|data):/.test(address) ? undefined : "leads out of the site";
  const file = fileAt(decodeURIComponent(url.href.slice(root.length).replace(/[?#].*/, "")));
  if (!filesIn(site).has(file)) return `there is no file ${file}`;
  // What follows `:~:` names words, not a place.
  const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*/, ""));
  const page = htmlOf(site).get(file.replace(/(^|\/)index\.html$/, "$1"));
  return id === "" || (page && idsOf(page).has(id)) ? undefined : `there is no id ${id} in ${file}`;
}

function brokenLinks(place: Place): string[] {
  return pages(place.site).flatMap((page) =>
    addressesIn(htmlOf(place.site).get(page) as Node).flatMap((address) => {
      const fault = faultOf(place, place.root + place.fileAt(fileOf(page)), address);
      return fault === undefined ? [] : [`/${page} -> ${address}: ${fault}`];
    }),
  );
}

describe.each(PLACES)("$where", (place) => {
  it("every link of every page leads to a file and a place that are there", () => {
    expect(brokenLinks(place)).toEqual([]);
  });

  it("a link that leads nowhere would be noticed", () => {
    const fault = (address: string) => faultOf(place, `${place.root}names/index.html`, address);
    expect(fault("../timeline/index.html#y2020")).toBeUndefined();
    expect(fault("../timelin/index.html")).toContain("no file");
    expect(fault("../../timeline/index.html")).toBe(
      place.root === "http://host/" ? undefined : "leads out of the site",
    );
    expect(fault("../timeline/index.html#y1820")).toContain("no id");
    expect(fault("#nowhere")).toContain("no id");
    expect(fault("/timeline/")).toBe(place.root === "http://host/" ? undefined : "leads out of the site");
    expect(fault("../timeline/") === undefined).toBe(!place.root.startsWith("file:"));
  });
});

describe.each([
  ["at the root", ROOT],
  ["under a base path", BASED],
])("%s", (_, site) => {
  it("the links of 404.html lead to pages from whatever address it is shown at", () => {
    const links = tagged(readPage(site, "404.html"), "a").map((link) => attribute(link, "href") ?? "");
    const place = { where: "", site, root: `http://host${site.base}`, fileAt: fileOf };
    const leading = links.filter((link) => !link.startsWith("#"));
    expect(leading.length).toBeGreaterThan(5);
    for (const depth of ["no-such-page", "no/such/page/", "charts/none/"])
      expect(leading.flatMap((link) => faultOf(place, place.root + depth, link) ?? [])).toEqual([]);
  });

  it("is all that can be linked to, and nothing else: each address, and each place of it", () => {
    const known = sitePages(readSite("."));
    const files = [...known.keys()].map((path) => fileOf(path.slice(1)));
    const unlinked = [
      ".nojekyll",
      "404.html",
      "_headers",
      "_redirects",
      "robots.txt",
      ...(site === BASED ? READ_AWAY : []),
    ];
    const found = filesOf(site).filter((file) => !CARD.test(file));
    expect([...files, ...unlinked].toSorted()).toEqual(found);
    const missing = [...known].flatMap(([path, places]) => {
      const html = htmlOf(site).get(path.slice(1));
      const ids = html ? idsOf(html) : new Set<string>();
      return places().flatMap((place) => (ids.has(place) ? [] : [`${path}#${place}`]));
    });
    expect(missing).toEqual([]);
  });

  it("knows each chart, difference, timeline and heading of an explainer", () => {
    const known = [...sitePages(readSite("."))].filter(([path]) => /^\/explainers\/[^/]+\/$/.test(path));
    for (const [path, places] of known) {
      const html = htmlOf(site).get(path.slice(1)) as Node;
      const shown = ["figure", "section", "h2"].flatMap((tag) => tagged(html, tag));
      const ids = shown.flatMap((element) => attribute(element, "id") ?? []);
      expect(ids.toSorted(), path).toEqual([...places()].toSorted());
    }
  });

  it("has the pages that the addresses promise", () => {
    expect(filesOf(site)).toEqual(
      expect.arrayContaining([
        "404.html",
        "charts/attack-counts.csv",
        "charts/attack-counts.json",
        "charts/attack-counts.svg",
        "charts/attack-counts/index.html",
        "charts/troop-levels.csv",
        "charts/troop-levels.json",
        "charts/troop-levels.svg",
        "charts/troop-levels/index.html",
        "explainers/attacks-on-us-forces/index.html",
        "explainers/us-troops-in-iraq/index.html",
        "index.html",
        "sources/index.html",
        "sources/voa-2024-01-08/index.html",
      ]),
    );
  });

  it("no id stands twice on a page", () => {
    for (const [page, html] of htmlOf(site)) {
      const ids = idsIn(html);
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        page,
      ).toEqual([]);
    }
  });
});
