import { isoDate } from "../model/partial-date.ts";
import { SITE } from "../model/site-facts.ts";
import { ORIGIN, type Path } from "./absolute.ts";
import { chicago } from "./cite/chicago.ts";
import type { Cited } from "./cite/cited.ts";
import type { Thumbnail } from "./oembed.ts";
import { sharedAt } from "./share-card.ts";

/** A `<meta>` of a page's head. */
export interface Meta {
  /** For Dublin Core, libraries and Twitter. */
  readonly name?: string;
  /** For Open Graph. */
  readonly property?: string;
  readonly content: string;
}

/** A picture that is shown beside a link. */
interface Picture extends Thumbnail {
  readonly alt: string;
}

/** What a page that is cited is to libraries: `Dataset` has numbers to download. */
type Kind = "Text" | "Dataset";

/**
 * All that others are told of a page that is cited: Open Graph and Twitter for
 * whoever shows a link, `citation_` and Dublin Core for whoever keeps
 * references. Whole addresses stand there only where the build knows the site's.
 *
 * @param source for a claim: the work that it stands in
 */
export function headMeta(cited: Cited, description: string, kind: Kind, picture: Picture, source?: Cited): Meta[] {
  return [...shareMeta(cited, description, picture), ...libraryMeta(cited, source), ...dublinCore(cited, kind, source)];
}

const LARGE: Meta = { name: "twitter:card", content: "summary_large_image" };
const og = (name: string, content: string) => ({ property: `og:${name}`, content });

function shareMeta({ address, date }: Cited, description: string, picture: Picture): Meta[] {
  return [
    og("type", "article"),
    og("site_name", SITE.name),
    og("description", description),
    ...known(og("url", address)),
    ...(date ? [{ property: "article:modified_time", content: isoDate(date) }] : []),
    ...pictureMeta(picture),
  ];
}

/** The picture that is shown beside a link to a page, and its words for who does not see it; it needs an address that is known. */
export function pictureMeta({ address, width, height, alt }: Picture): Meta[] {
  if (ORIGIN === undefined) return [{ name: "twitter:card", content: "summary" }];
  return [
    og("image", address),
    og("image:width", String(width)),
    og("image:height", String(height)),
    og("image:alt", alt),
    LARGE,
  ];
}

/** Beside `citation_title`, which every page that is cited has: Highwire’s names, which Zotero and Google Scholar read. */
function libraryMeta({ address, date, container }: Cited, source: Cited | undefined): Meta[] {
  return [
    { name: "citation_publisher", content: container },
    { name: "citation_language", content: "en" },
    ...known({ name: "citation_public_url", content: address }),
    ...(date ? [{ name: "citation_online_date", content: isoDate(date).replaceAll("-", "/") }] : []),
    ...(source ? [{ name: "citation_reference", content: chicago(source) }] : []),
  ];
}

function dublinCore(cited: Cited, kind: Kind, source: Cited | undefined): Meta[] {
  const dc = (name: string, content: string) => ({ name: `DC.${name}`, content });
  return [
    dc("title", cited.title),
    dc("type", kind),
    dc("format", "text/html"),
    dc("language", "en"),
    dc("publisher", cited.container),
    dc("rights", SITE.licence),
    ...known(dc("identifier", cited.address)),
    ...(cited.date ? [dc("date", isoDate(cited.date))] : []),
    ...(source ? [dc("source", source.address)] : []),
    { name: "DCTERMS.bibliographicCitation", content: chicago(cited) },
  ];
}

/** The least that shows the card of a page, for an explainer: it is weighed. */
export function shownMeta(page: Path): Meta[] {
  return ORIGIN === undefined ? [] : [og("image", sharedAt(page).address), LARGE];
}

/** What holds an address of the site, where that is known. */
function known(meta: Meta): Meta[] {
  return ORIGIN === undefined ? [] : [meta];
}
