import { absolute, address, ORIGIN, type Path } from "../takeaway/absolute.ts";
import { claimPath } from "../content/site.ts";
import { sitePages, type SitePages } from "../content/site-pages.ts";
import { site } from "./the-site.ts";

/** Writes the links of one page. */
export interface Links {
  /**
   * @param path where the link leads
   * @param place the id of a place there
   * @throws Error where the built site has no such page, or no such place on it
   */
  (path: Path, place?: string): string;
  /** The page of a claim, by its full name. */
  claim(name: string): string;
}

/**
 * The one place where a path becomes a link. In a built site links are relative
 * and name the file, so that they work wherever the folder stands: at a root,
 * under any base, on a disk. The development server knows paths only.
 *
 * @param url the page that holds the links: `Astro.url`
 */
export function linksFrom(url: URL): Links {
  const page = pathOf(url);
  // 404.html is shown at any depth, so its links begin at the base.
  if (!__BUILT__ || /^\/404\b/.test(page)) return toLinks(address);
  return relativeLinks(page, builtPages());
}

/** Links for what is read away from the site: each is a whole address. */
export const linksAway: Links = toLinks(absolute);

/**
 * The same for a file that is carried away from the site: whole addresses, where the build was told the site's.
 *
 * @param url the file that holds the links
 */
export function awayLinksFrom(url: URL): Links {
  const links = linksFrom(url);
  if (ORIGIN === undefined) return links;
  return toLinks((path, place) => {
    // It is looked up all the same.
    links(path, place);
    return absolute(path);
  });
}

/** The path of a page from the root of the site, wherever that stands. @param url `Astro.url` */
export function pathOf(url: URL): Path {
  return `/${url.pathname.slice(address("/").length)}`;
}

/** Links from a page to the files of the site that has these pages. */
export function relativeLinks(page: Path, pages: SitePages): Links {
  const here = page.split("/").slice(1, -1);
  return toLinks((path, place) => {
    const places = pages.get(path);
    if (!places) throw new Error(`${page} links to ${path}: there is no such page (src/content/site-pages.ts)`);
    if (place !== undefined && !places().includes(place))
      throw new Error(`${page} links to ${path}#${place}: there is no such place on that page`);
    if (path === page) return place === undefined ? "index.html" : "";
    const there = path
      .slice(1)
      .replace(/(^|\/)$/, "$1index.html")
      .split("/");
    // No longer than it must be: explainers are full of links, and weighed.
    const apart = here.findIndex((folder, i) => folder !== there[i]);
    const shared = apart === -1 ? here.length : apart;
    return "../".repeat(here.length - shared) + there.slice(shared).join("/");
  });
}

function toLinks(link: (path: Path, place?: string) => string): Links {
  const to = (path: Path, place?: string) => link(path, place) + (place === undefined ? "" : `#${place}`);
  const claim = (name: string) => to(claimPath(name));
  return Object.assign(to, { claim });
}

let known: SitePages | undefined;

/** What the build has made sure of, worked out once for all its pages. */
function builtPages(): SitePages {
  known ??= sitePages(site());
  return known;
}
