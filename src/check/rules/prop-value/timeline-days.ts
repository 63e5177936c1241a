import type { Advice } from "../../../content/diagnostic.ts";
import type { Site } from "../../../content/site.ts";
import { eventsBetween } from "../../../content/timeline.ts";
import { attribute, type TagNode } from "../../../content/mdx/tag-node.ts";
import { dateBounds, parsePartialDate } from "../../../model/partial-date.ts";

/** The days of a `<Timeline>` are in order, and some event is of them: one without a mark tells nothing. */
export function timelineDays(node: TagNode, site: Site): Advice[] {
  const [from, to] = ["from", "to"].map((name) => parsePartialDate(attribute(node, name) ?? ""));
  if (!from || !to) return [];
  const [start, end] = [dateBounds(from).start, dateBounds(to).end];
  if (start >= end) return [{ message: '"to" of <Timeline> is before "from"', hint: "Put the earlier day first." }];
  // An event whose claim cannot be read has no day.
  if (site.unreadable.size > 0 || eventsBetween(site.timeline, start, end).length > 0) return [];
  const hint =
    "Take in more days, or add an event with `npm run new event`. An event known by its month needs the whole month.";
  return [{ message: "no event is of the days of this <Timeline>", hint }];
}
