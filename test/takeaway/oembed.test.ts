import { expect, it } from "vitest";
import { embedSnippet } from "../../src/takeaway/embed-snippet.ts";
import { oEmbed, oEmbedSchema } from "../../src/takeaway/oembed.ts";

it("has all that oEmbed 1.0 asks of the type rich, and a thumbnail with its size", () => {
  const page = {
    title: "Troops",
    address: "https://example.org/embed/troops/",
    height: 900,
    fitted: "calc(90px + 2*100cqw)",
  };
  const picture = { address: "https://example.org/charts/troops.png", width: 1400, height: 1800 };
  expect(
    oEmbed(
      "../oembed.schema.json",
      { name: "The Withdrawal Question", address: "https://example.org/" },
      page,
      720,
      picture,
    ),
  ).toEqual({
    $schema: "../oembed.schema.json",
    version: "1.0",
    type: "rich",
    title: "Troops",
    provider_name: "The Withdrawal Question",
    provider_url: "https://example.org/",
    html: embedSnippet(page),
    width: 720,
    height: 900,
    thumbnail_url: "https://example.org/charts/troops.png",
    thumbnail_width: 1400,
    thumbnail_height: 1800,
  });
});

it("has no thumbnail where there is no picture, and fits its schema with all of one or nothing of it", () => {
  const page = {
    title: "About 5 troops",
    address: "https://example.org/embed/a/b/",
    height: 200,
    fitted: "calc(90px)",
  };
  const site = { name: "The Withdrawal Question", address: "https://example.org/" };
  const record = oEmbed("../../oembed.schema.json", site, page, 480);
  expect(Object.keys(record).filter((key) => key.startsWith("thumbnail"))).toEqual([]);
  expect(oEmbedSchema.safeParse(record).success).toBe(true);
  expect(oEmbedSchema.safeParse({ ...record, thumbnail_url: "https://example.org/a.png" }).success).toBe(false);
});
