import { extractFromJson, extractFromXml } from "@extractus/feed-extractor";
import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import { partialDateOf } from "../../../src/model/partial-date.ts";
import { printFeed, type FeedContent } from "../../../src/takeaway/feed/print-feed.ts";

const CONTENT: FeedContent = {
  title: "Levels & more",
  description: "How <many>",
  page: "/",
  updated: partialDateOf("2026-12-03"),
  entries: [
    {
      id: "https://example.org/v/bcdfghjk/",
      link: "https://example.org/explainers/levels/",
      title: "Fewer than 5 & more than 3 <of them>?",
      summary: "AT&T <said> so.",
      html: '<p>Its end is “]]&gt;”, and ]]> too. <a href="https://example.org/?a=1&amp;b=2">b</a></p>',
      published: partialDateOf("2026-11-28"),
      updated: partialDateOf("2026-12-03"),
    },
  ],
};

describe("a feed", () => {
  const [atom, json] = (["xml", "json"] as const).map((format) => printFeed("/feed", CONTENT, format)) as [
    string,
    string,
  ];

  it("is read alike by two programs that know nothing of each other, in either form", async () => {
    const [entry] = CONTENT.entries;
    const byParser = (await new Parser().parseString(atom)).items[0];
    expect(byParser).toMatchObject({ id: entry?.id, link: entry?.link, isoDate: "2026-11-28T00:00:00.000Z" });
    for (const feed of [extractFromXml(atom), extractFromJson(json)]) {
      expect(feed.title).toBe("Levels & more");
      expect(feed.entries).toHaveLength(1);
      expect(feed.entries?.[0]).toMatchObject({ id: entry?.id, link: entry?.link });
    }
  });

  it("says titles and texts as they are, whatever signs are in them", async () => {
    const byParser = (await new Parser().parseString(atom)).items[0];
    const [entry] = CONTENT.entries;
    expect(byParser?.title).toBe("Fewer than 5 &amp; more than 3 &lt;of them&gt;?");
    expect(byParser?.content).toBe(entry?.html);
    expect((JSON.parse(json) as { items: unknown[] }).items).toEqual([
      {
        id: entry?.id,
        url: entry?.link,
        title: entry?.title,
        summary: entry?.summary,
        content_html: entry?.html,
        date_modified: "2026-12-03T00:00:00.000Z",
        date_published: "2026-11-28T00:00:00.000Z",
      },
    ]);
  });

  it("asks no clock, not even where nothing is in it", () => {
    const empty = printFeed("/corrections", { ...CONTENT, entries: [] }, "xml");
    expect(empty).toContain("<updated>2026-12-03T00:00:00.000Z</updated>");
    expect(empty).not.toContain(String(new Date().getFullYear() + 1));
  });
});
