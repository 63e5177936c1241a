import { embedSnippet, type Embedded } from "./embed-snippet.ts";

/** A picture of what is embedded, for programs that show only that. */
export interface Thumbnail {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A page's oEmbed record (https://oembed.com, version 1.0): what other programs
 * read to embed it where somebody has pasted its address.
 *
 * @param width pixels that the embedded page is best seen at
 */
export function oEmbed(
  site: { readonly name: string; readonly address: string },
  page: Embedded,
  width: number,
  thumbnail: Thumbnail,
) {
  return {
    version: "1.0",
    type: "rich",
    title: page.title,
    provider_name: site.name,
    provider_url: site.address,
    html: embedSnippet(page),
    width,
    height: page.height,
    thumbnail_url: thumbnail.address,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}
