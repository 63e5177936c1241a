import { absolute, ORIGIN, type Path } from "../takeaway/absolute.ts";
import { WORDS } from "./words.ts";

/** The pages that can be followed, and the feed of each, without its ending. */
const FOLLOWED: Readonly<Record<Path, Path>> = {
  "/": "/feed",
  "/explainers/": "/feed",
  "/corrections/": "/corrections",
};

/** The feeds of a page; none where the site does not know its own address, for then there are none. */
export function feedsOf(page: Path) {
  const feed = FOLLOWED[page];
  if (feed === undefined || ORIGIN === undefined) return [];
  return [
    { type: "application/atom+xml", title: WORDS.feed.atom, href: absolute(`${feed}.xml`) },
    { type: "application/feed+json", title: WORDS.feed.json, href: absolute(`${feed}.json`) },
  ];
}
