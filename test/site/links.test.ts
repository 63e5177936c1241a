import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attribute, elements, fileOf, readPage, tagged } from "./html.ts";
import { BASED, filesOf, pagesOf, ROOT, type Site } from "./sites.ts";

const idsIn = (site: Site, page: string) =>
  [...elements(readPage(site, page))].flatMap((element) => attribute(element, "id") ?? []);

/** Every link within the site that leads nowhere, as `page -> link`. */
function brokenLinks(site: Site): string[] {
  const ids = new Map<string, Set<string>>();
  const idsOf = (page: string) => {
    const known = ids.get(page) ?? new Set(idsIn(site, page));
    ids.set(page, known);
    return known;
  };
  return pagesOf(site).flatMap((page) =>
    tagged(readPage(site, page), "a").flatMap((link) => {
      const href = attribute(link, "href");
      if (href === undefined || /^https?:/.test(href)) return [];
      const url = new URL(href, `http://site${site.base}${page}`);
      const path = url.pathname.startsWith(site.base) ? url.pathname.slice(site.base.length) : undefined;
      const there = path !== undefined && existsSync(join(site.folder, fileOf(path)));
      const anchor = decodeURIComponent(url.hash.slice(1));
      const ok = there && (anchor === "" || idsOf(path ?? "").has(anchor));
      return ok ? [] : [`${page} -> ${href}`];
    }),
  );
}

describe.each([
  ["at the root", ROOT],
  ["under a base path", BASED],
])("%s", (_, site) => {
  it("every link within the site leads to a page and a place that are there", () => {
    expect(brokenLinks(site)).toEqual([]);
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
    for (const page of pagesOf(site)) {
      const ids = idsIn(site, page);
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        page,
      ).toEqual([]);
    }
  });
});
