import { answer } from "./answer/answer.ts";
import { chart } from "./chart/chart.ts";
import { cite } from "./cite/cite.ts";
import { compare } from "./compare/compare.ts";
import { difference } from "./difference/difference.ts";
import { fig } from "./fig/fig.ts";
import { name } from "./name/name.ts";
import { quote } from "./quote/quote.ts";
import { row } from "./row/row.ts";
import { site } from "./site/site.ts";
import { timeline } from "./timeline/timeline.ts";
import type { TagDefinition } from "./tag-definition.ts";

/** Every tag that an explainer may hold, by name. The checker, the site and the page for editors read this list. */
export const TAGS: Readonly<Record<string, TagDefinition>> = Object.fromEntries(
  [answer, fig, quote, cite, chart, timeline, difference, compare, row, name, site].map((tag) => [tag.name, tag]),
);

/** The tag of that name, if it is one of ours. */
export function tagNamed(name: string | null): TagDefinition | undefined {
  return name !== null && Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
}
