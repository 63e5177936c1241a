import { Feed } from "feed";
import { isoDate, type PartialDate } from "../../model/partial-date.ts";
import { SITE } from "../../model/site-facts.ts";
import { absolute, type Path } from "../absolute.ts";

/** The forms in which every feed is there: `/feed.xml`, which is Atom, and `/feed.json`. */
export const FEED_FORMATS = ["xml", "json"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** What a feed tells of. */
export interface FeedEntry {
  /** A whole address that stays the same, whatever the page is called later. */
  readonly id: string;
  /** The whole address where it is read. */
  readonly link: string;
  readonly title: string;
  readonly summary: string;
  /** HTML in which every address is whole. */
  readonly html: string;
  readonly published: PartialDate;
  readonly updated: PartialDate;
}

export interface FeedContent {
  readonly title: string;
  readonly description: string;
  /** The page that it follows. */
  readonly page: Path;
  /** The day of the last change in it. */
  readonly updated: PartialDate;
  readonly entries: readonly FeedEntry[];
}

/** @param path of the feed, without its ending: `/feed` */
export function printFeed(path: Path, { title, description, page, updated, entries }: FeedContent, format: FeedFormat) {
  const feed = new Feed({
    id: absolute(page),
    link: absolute(page),
    title,
    description,
    copyright: SITE.licence,
    author: { name: SITE.name, link: absolute("/") },
    updated: momentOf(updated),
    generator: false,
    feedLinks: { atom: absolute(`${path}.xml`), json: absolute(`${path}.json`) },
  });
  // In Atom, titles and summaries of this library are HTML; in JSON they are plain.
  const plain = (words: string) =>
    format === "xml" ? words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : words;
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      link: entry.link,
      title: plain(entry.title),
      description: plain(entry.summary),
      content: entry.html,
      published: momentOf(entry.published),
      date: momentOf(entry.updated),
    });
  return `${format === "xml" ? feed.atom1() : feed.json1()}\n`;
}

/** The record knows days; a feed wants moments. */
function momentOf(day: PartialDate): Date {
  return new Date(`${isoDate(day)}T00:00:00Z`);
}
