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

const common = {
  $schema: z
    .enum(["../oembed.schema.json", "../../oembed.schema.json"])
    .describe("Where this schema is, from the file."),
  version: z.literal("1.0").describe("The version of oEmbed."),
  type: z.literal("rich").describe("HTML to embed."),
  title: text.describe("The chart’s headline, or the figure with its hedge and its outlet."),
  provider_name: text.describe("The site."),
  provider_url: address.describe("Its home page."),
  html: text.describe("The iframe that shows it: no script."),
  width: pixels.describe("Pixels that it is best seen at; it fits any width from 280 on."),
  height: pixels.describe("Pixels that it needs at most."),
};
const figure = z.strictObject(common);
const chart = z.strictObject({
  ...common,
  thumbnail_url: address.describe("A picture of it, for programs that show only that."),
  thumbnail_width: pixels.describe("The picture’s own width."),
  thumbnail_height: pixels.describe("The picture’s own height."),
});

/** oEmbed’s type “rich” (https://oembed.com, version 1.0): its consumers pass over the key that names the schema. */
export const oEmbedSchema = z.union([chart, figure]).describe("A chart has a picture; a figure has none.");
export type OEmbed = z.infer<typeof oEmbedSchema>;

/**
 * A page's oEmbed record (https://oembed.com, version 1.0): what other programs
 * read to embed it where somebody has pasted its address.
 *
 * @param $schema where the record's schema is, from its file
 * @param width pixels that the embedded page is best seen at
 */
export function oEmbed(
  $schema: OEmbed["$schema"],
  site: { readonly name: string; readonly address: string },
  page: Embedded,
  width: number,
  thumbnail?: Thumbnail,
): OEmbed {
  const record = {
    $schema,
    version: "1.0",
    type: "rich",
    title: page.title,
    provider_name: site.name,
    provider_url: site.address,
    html: embedSnippet(page),
    width,
    height: page.height,
  } as const;
  if (!thumbnail) return record;
  return {
    ...record,
    thumbnail_url: thumbnail.address,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}
