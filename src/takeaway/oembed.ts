import { z } from "zod";
import { embedSnippet, type Embedded } from "./embed-snippet.ts";

/** A picture of what is embedded, for programs that show only that. */
export interface Thumbnail {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

const text = z.string().min(1);
const address = z.string().regex(/^https?:\/\//);
const pixels = z.int().min(1);

/** oEmbed’s type “rich” (https://oembed.com, version 1.0): its consumers pass over the key that names the schema. */
export const oEmbedSchema = z.strictObject({
  $schema: z.literal("../oembed.schema.json").describe("Where this schema is, from the file."),
  version: z.literal("1.0").describe("The version of oEmbed."),
  type: z.literal("rich").describe("HTML to embed."),
  title: text.describe("The chart’s headline."),
  provider_name: text.describe("The site."),
  provider_url: address.describe("Its home page."),
  html: text.describe("The iframe that shows the chart: no script."),
  width: pixels.describe("Pixels that it is best seen at; it fits any width from 280 on."),
  height: pixels.describe("Pixels that it needs at most."),
  thumbnail_url: address.describe("A picture of it, for programs that show only that."),
  thumbnail_width: pixels.describe("The picture’s own width."),
  thumbnail_height: pixels.describe("The picture’s own height."),
});
export type OEmbed = z.infer<typeof oEmbedSchema>;

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
): OEmbed {
  return {
    $schema: "../oembed.schema.json",
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
