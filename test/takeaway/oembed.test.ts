import { expect, it } from "vitest";
import { embedSnippet } from "../../src/takeaway/embed-snippet.ts";
import { oEmbed } from "../../src/takeaway/oembed.ts";

it("has all that oEmbed 1.0 asks of the type rich, and a thumbnail with its size", () => {
  const page = {
    title: "Troops",
    address: "https://example.org/embed/troops/",
    height: 900,
    fitted: "calc(90px + 2*100cqw)",
  };
  const picture = { address: "https://example.org/charts/troops.png", width: 1400, height: 1800 };
  expect(oEmbed({ name: "The Withdrawal Question", address: "https://example.org/" }, page, 720, picture)).toEqual({
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
