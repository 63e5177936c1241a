import { PAGE_ADDRESSES } from "../../content/site-pages.ts";
import { SITE } from "../../model/site-facts.ts";
import type { Links } from "../address.ts";
import { explainers, pageNamed, site } from "../the-site.ts";
import { WORDS } from "../words.ts";
import { blocks, escapeWords, link, list } from "./marks.ts";

const REFERENCE = ["timeline", "differences", "names", "evidence", "sources", "corrections", "about"] as const;

/** What there is to read here, for a program (https://llmstxt.org): each explainer as Markdown, each chart, the data. */
export function llmsText(to: Links): string {
  const texts = explainers().map(
    ({ slug, data }) =>
      `${link(escapeWords(data.question), to(`/explainers/${slug}.md`))}: ${escapeWords(data.summary)}`,
  );
  const charts = [...site().charts.values()].map(
    ({ id, data }) => `${link(escapeWords(data.title), to(`/charts/${id}.csv`))}: ${escapeWords(data.measured)}`,
  );
  const reference = REFERENCE.map((page) => {
    const { heading, description } = pageNamed(page).data;
    return `${link(escapeWords(heading), to(PAGE_ADDRESSES[page]))}: ${escapeWords(description)}`;
  });
  const { foot, menu, markdown } = WORDS;
  return `${blocks(
    `# ${SITE.name}`,
    `> ${SITE.subject}.`,
    markdown.for,
    `## ${menu.explainers}`,
    list(texts),
    `## ${menu.charts}`,
    list(charts),
    `## ${markdown.more}`,
    list(reference),
    `${foot.ends} ${SITE.evidenceEnds}${foot.nothingLater}`,
  )}\n`;
}
