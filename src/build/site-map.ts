import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { lastChange, recordedNames } from "../content/record.ts";
import { readSite } from "../content/read-site.ts";
import { standingPages } from "../content/site-pages.ts";
import { addressOfThing } from "../content/thing-names.ts";
import { isoDate } from "../model/partial-date.ts";

/** Pages that are part of others, what a version was, and pages that only add to another: nobody should find them by a search. */
const NOT_FOR_SEARCH = /^\/(?:embed|v)\/|\/(?:cite|brief)\/$/;

/** What a site map says of the pages of a site. */
interface Listed {
  /** By its path, from the root of the site: is it listed? */
  readonly isListed: (path: string) => boolean;
  /** The day of its last change, `2026-11-28`, where the record tells of it. */
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * Lists the built pages for search engines, each with the day of its last change as the record has it.
 *
 * @param root the folder of the project
 * @param home the whole address of the home page, which ends in a slash
 */
export function siteMap(root: string, home: string): AstroIntegration {
  // Read when the pages are there, and by no other command.
  let known: Listed | undefined;
  const listed = () => (known ??= listedIn(root));
  const pathOf = (url: string) => `/${url.slice(home.length)}`;
  return sitemap({
    filter: (url) => listed().isListed(pathOf(url)),
    serialize: (item) => {
      const lastmod = listed().changed.get(pathOf(item.url));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
}

function listedIn(root: string): Listed {
  const site = readSite(root);
  const standing = standingPages(site);
  const changed = [...recordedNames(site)].flatMap((name) => {
    const last = lastChange(name, site);
    return last ? [[addressOfThing(name) as string, isoDate(last.date)] as const] : [];
  });
  return {
    isListed: (path) => standing.has(path) && !NOT_FOR_SEARCH.test(path),
    changed: new Map(changed),
  };
}
