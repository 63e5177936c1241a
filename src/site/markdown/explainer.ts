import { differencesListed } from "../../content/differences.ts";
import { changesOf, inWords, isTold, recordedVersion } from "../../content/record.ts";
import { printTags } from "../../content/mdx/print-tags.ts";
import { SITE } from "../../model/site-facts.ts";
import { EVIDENCE_ENDS } from "../../charts/chart-captions.ts";
import type { Path } from "../../takeaway/absolute.ts";
import type { Links } from "../address.ts";
import { claimNamed, site, type Explainer } from "../the-site.ts";
import { WORDS } from "../words.ts";
import { blocks, escapeWords, link, list } from "./marks.ts";
import { dayWords, noteOf } from "./said.ts";
import { tagWords } from "./tag-words.ts";

/**
 * What an explainer's page says, as Markdown: its text as an editor wrote it with each tag printed, and its notes as
 * footnotes. It is made from what the page is made from, and with the page's own labels.
 */
export function explainerMarkdown({ slug, data, mdx, uses }: Explainer, to: Links): string {
  const note = (claim: string) => `[^${String(uses.claims.indexOf(claim) + 1)}]`;
  const text = printTags(mdx, {
    tag: (node) => tagWords(node, { to, note }),
    link: (address) => {
      const [path = "/", place] = address.split("#");
      return to(path as Path, place);
    },
  });
  const notes = uses.claims.map((name) => `${note(name)}: ${noteOf(claimNamed(name), to)}`);
  const all = [
    ...changes(slug, to),
    `# ${escapeWords(data.question)}`,
    text.trim(),
    differences(uses, to),
    foot(slug, to),
  ];
  return `${blocks(head(slug, to), ...all, notes.join("\n"))}\n`;
}

/** Where it stands, and which state of it this is. */
function head(slug: string, to: Links): string {
  const { kicker, evidenceTo, version } = WORDS;
  const made = recordedVersion(`explainers/${slug}`, site());
  const state = made
    ? [`${version.label} ${link(made.code, to(`/v/${made.code}/`))}, ${dayWords(made.made.date)}`]
    : [];
  const parts = [link(SITE.name, to("/")), `${evidenceTo} ${EVIDENCE_ENDS}`, ...state];
  return `${link(kicker.explainer, to(`/explainers/${slug}/`))} · ${parts.join(" · ")}`;
}

/** What readers of an earlier state should know. */
function changes(slug: string, to: Links): string[] {
  const name = `explainers/${slug}` as const;
  const every = changesOf(name, site());
  const [told, first] = [every.findLast(isTold), every[0]?.codes.get(name)];
  if (!told || first === undefined) return [];
  const all = link(WORDS.changes.all, to(`/v/${first}/`));
  return [`**${WORDS.changes[told.kind]}, ${dayWords(told.date)}.** ${escapeWords(inWords(told))} ${all}`];
}

function differences(uses: Explainer["uses"], to: Links): string | undefined {
  const { listed, milder } = differencesListed(site(), uses);
  if (listed.length === 0) return undefined;
  const questions = listed.map(({ id, question }) => link(escapeWords(question), to("/differences/", id)));
  const { explainer } = WORDS;
  const more = milder > 0 ? `${explainer.milder(milder)} ${link(explainer.allDifferences, to("/differences/"))}` : "";
  return blocks(`## ${explainer.differences}`, list(questions), more);
}

function foot(slug: string, to: Links): string {
  const { foot, cite, markdown } = WORDS;
  const ends = `${foot.ends} ${EVIDENCE_ENDS}${foot.nothingLater}`;
  const ways = [link(cite.page, to(`/explainers/${slug}/cite/`)), link(markdown.licence, SITE.licence)];
  return blocks(`## ${WORDS.evidence}`, `${SITE.subject}. ${ends} ${ways.join(" · ")}`);
}
