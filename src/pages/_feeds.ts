import { getContainerRenderer } from "@astrojs/mdx/container-renderer";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { loadRenderers } from "astro:container";
import { getEntry, render } from "astro:content";
import { changes, changesOf, inWords, isTold, type Change } from "../content/record.ts";
import { comparePartialDates, formatPartialDate, partialDateOf, type PartialDate } from "../model/partial-date.ts";
import { SITE } from "../model/site-facts.ts";
import { linksAway } from "../site/address.ts";
import { changeItem } from "../site/change-entry.ts";
import { claimsOf, pagesOf } from "../site/changes.ts";
import { createNotes } from "../site/notes.ts";
import { chartNamed, explainers, pageNamed, site, type Explainer } from "../site/the-site.ts";
import { WORDS } from "../site/words.ts";
import { components } from "../tags/components.ts";
import { absolute } from "../takeaway/absolute.ts";
import { thumbnailOf } from "../takeaway/chart-picture.ts";
import { feedHtml } from "../takeaway/feed/feed-html.ts";
import type { FeedContent, FeedEntry } from "../takeaway/feed/print-feed.ts";

/** What can be followed, by the name of its file. */
export const FEEDS = { feed: explainerFeed, corrections: correctionFeed } as const;
export type FeedName = keyof typeof FEEDS;

/** Every explainer in full, the newest first. */
async function explainerFeed(): Promise<FeedContent> {
  const entries = (await Promise.all(explainers().map(explainerEntry))).flat();
  return {
    title: SITE.name,
    description: SITE.subject,
    page: "/",
    updated: latest(entries.map(({ updated }) => updated)),
    entries: entries.sort((a, b) => comparePartialDates(b.updated, a.updated)),
  };
}

/** Its id is the page of its first version, which stays whatever it is called later. Who has read it is not told of new wording. */
async function explainerEntry(explainer: Explainer): Promise<FeedEntry[]> {
  const name = `explainers/${explainer.slug}` as const;
  const all = changesOf(name, site());
  const [first, last] = [all[0], all.findLast(({ kind }) => kind !== "wording")];
  const code = first?.codes.get(name);
  if (!first || !last || code === undefined) return [];
  const { question, summary } = explainer.data;
  const link = absolute(`/${name}/`);
  return [
    {
      id: absolute(`/v/${code}/`),
      link,
      title: question,
      summary,
      html: `${await textOf(explainer, link)}<p><a href="${link}">${WORDS.feed.rest}</a></p>`,
      published: first.date,
      updated: last.date,
    },
  ];
}

async function textOf({ slug, uses }: Explainer, page: string): Promise<string> {
  const entry = await getEntry("explainers", slug);
  if (!entry) throw new Error(`no explainer "${slug}": run \`npm run check\``);
  const { Content } = await render(entry);
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const html = await container.renderToString(Content, {
    props: { components },
    locals: { notes: createNotes(uses.claims) },
    request: new Request(page),
  });
  return feedHtml(html, page, (id) => thumbnailOf(chartNamed(id)));
}

/** What `/corrections/` lists. */
function correctionFeed(): FeedContent {
  const { heading, description } = pageNamed("corrections").data;
  const [first] = changes(site());
  const told = changes(site()).filter(isTold).toReversed();
  return {
    title: `${SITE.name}: ${heading}`,
    description,
    page: "/corrections/",
    // Where nothing was changed, the feed is as old as the record.
    updated: latest([...told, ...(first ? [first] : [])].map(({ date }) => date)),
    entries: told.map(correctionEntry),
  };
}

function correctionEntry(change: Change): FeedEntry {
  const { id, kind, date } = change;
  const link = `${absolute("/corrections/")}#${id}`;
  const [what, ...more] = [...pagesOf(change).map(({ title }) => title), ...claimsOf(change)];
  const others = more.length > 0 ? ` ${WORDS.changes.more(more.length)}` : "";
  return {
    id: link,
    link,
    title: `${WORDS.changes[kind]}, ${formatPartialDate(date)}${what === undefined ? "" : `: ${what}${others}`}`,
    summary: inWords(change),
    html: changeItem(change, linksAway),
    published: date,
    updated: date,
  };
}

/** The last of some days; the day on which the evidence ends where there is none. */
function latest(days: readonly PartialDate[]): PartialDate {
  return days.toSorted(comparePartialDates).at(-1) ?? partialDateOf(SITE.evidenceEnds);
}
