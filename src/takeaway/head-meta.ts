import { isoDate } from "../model/partial-date.ts";
import { SITE } from "../model/site-facts.ts";
import { ORIGIN } from "./absolute.ts";
import { chicago } from "./cite/chicago.ts";
import type { Cited } from "./cite/cited.ts";
import type { Thumbnail } from "./oembed.ts";

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
export function headMeta(cited: Cited, description: string, kind: Kind, picture?: Picture, source?: Cited): Meta[] {
  return [
    ...shareMeta(cited, description, ORIGIN === undefined ? undefined : picture),
    ...libraryMeta(cited, source),
    ...dublinCore(cited, kind, source),
  ];
}

function shareMeta({ address, date }: Cited, description: string, picture: Picture | undefined): Meta[] {
  const og = (name: string, content: string) => ({ property: `og:${name}`, content });
  return [
    og("type", "article"),
    og("site_name", SITE.name),
    og("description", description),
    ...known(og("url", address)),
    ...(date ? [{ property: "article:modified_time", content: isoDate(date) }] : []),
    ...(picture
      ? [
          og("image", picture.address),
          og("image:width", String(picture.width)),
          og("image:height", String(picture.height)),
          og("image:alt", picture.alt),
        ]
      : []),
    { name: "twitter:card", content: picture ? "summary_large_image" : "summary" },
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

/** What holds an address of the site, where that is known. */
function known(meta: Meta): Meta[] {
  return ORIGIN === undefined ? [] : [meta];
}
