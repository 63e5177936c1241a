import type { APIRoute } from "astro";
import { ORIGIN } from "../takeaway/absolute.ts";
import { FEED_FORMATS, printFeed, type FeedFormat } from "../takeaway/feed/print-feed.ts";
import { FEEDS, type FeedName } from "./_feeds.ts";

/** A feed is read away from the site, so there is none where the site does not know its own address. */
export function getStaticPaths() {
  if (ORIGIN === undefined) return [];
  return Object.keys(FEEDS).flatMap((feed) => FEED_FORMATS.map((format) => ({ params: { feed, format } })));
}

export const GET: APIRoute<never, { feed: FeedName; format: FeedFormat }> = async ({ params: { feed, format } }) =>
  new Response(printFeed(`/${feed}`, await FEEDS[feed](), format));
