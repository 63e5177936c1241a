import type { BreadcrumbList, CreativeWork, Graph, Organization, Thing } from "schema-dts";
import type { Source } from "../../content/site.ts";
import { isoDate } from "../../model/partial-date.ts";
import { SITE } from "../../model/site-facts.ts";
import { shortOutlet } from "../../model/source.ts";
import { absolute, type Path } from "../absolute.ts";
import type { Edition } from "../cite/edition.ts";

/** What of a page is known to programs that read schema.org (https://schema.org), as the text of a file in JSON-LD. */
export function linkedData(...things: readonly Thing[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": [...things, publisher()] };
  return `${JSON.stringify(graph, null, 1)}\n`;
}

/** Names the site as whoever publishes its pages. */
export const BY_US = { "@id": `${absolute("/")}#publisher` } as const;

/** The site as a publisher: it names no persons. */
function publisher(): Organization {
  return {
    "@type": "Organization",
    ...BY_US,
    name: SITE.name,
    url: absolute("/"),
    publishingPrinciples: absolute("/about/"),
    correctionsPolicy: absolute("/corrections/"),
  };
}

/** What holds for every page and its state. */
export function pageOf(path: Path, { version, changed }: Edition) {
  return {
    "@id": absolute(path),
    url: absolute(path),
    inLanguage: "en",
    isAccessibleForFree: true,
    license: SITE.licence,
    publisher: BY_US,
    ...(version === undefined ? {} : { version }),
    ...(changed === undefined ? {} : { dateModified: isoDate(changed) }),
  };
}

/** A source, as a work that is cited. Of what sort it is, is not known of every one. */
export function workOf({ data, published }: Source): CreativeWork {
  return {
    "@type": "CreativeWork",
    name: data.title,
    url: data.url,
    datePublished: isoDate(published),
    publisher: { "@type": "Organization", name: shortOutlet(data.outlet) },
  };
}

/** Each source once, in order. */
export function worksOf(claims: readonly { readonly source: Source }[]): CreativeWork[] {
  return [...new Set(claims.map(({ source }) => source))].map(workOf);
}

/** The way from the home page to a page, that page last. */
export function breadcrumbs(...trail: readonly { readonly name: string; readonly path: Path }[]): BreadcrumbList {
  const all = [{ name: SITE.name, path: "/" as Path }, ...trail];
  return {
    "@type": "BreadcrumbList",
    itemListElement: all.map(({ name, path }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name,
      item: absolute(path),
    })),
  };
}
