import { sourcesOf } from "../../charts/chart-captions.ts";
import { chartLocations, chartTable } from "../../charts/chart-table.ts";
import { drawnChart } from "../../charts/drawn-chart.ts";
import { cannotTell, describeChart, howToRead } from "../../charts/sentences.ts";
import type { Location } from "../../content/locations.ts";
import type { ResolvedChart } from "../../content/site.ts";
import { shortOutlet } from "../../model/source.ts";
import type { Links } from "../address.ts";
import { WORDS } from "../words.ts";
import { blocks, escapeWords, link, list, table } from "./marks.ts";
import { claimLink, dayWords } from "./said.ts";

/** A chart as Markdown: its title, its picture, what it cannot tell, how to read it, and its table. */
export function chartBlock(file: ResolvedChart, to: Links): string {
  const { chart } = drawnChart(file);
  const words = WORDS.figure;
  const picture = `!${link(escapeWords(describeChart(chart)), to(`/charts/${file.id}.svg`))}`;
  const locations = chartLocations(file);
  return blocks(
    `## ${escapeWords(chart.title)}`,
    escapeWords(file.data.measured),
    picture,
    `${sourcesOf(file)} · ${link(words.linked, to(`/charts/${file.id}/`))}`,
    `**${words.cannotTell}**`,
    list(cannotTell(chart).map(escapeWords)),
    `**${words.howToRead}** ${escapeWords(howToRead(chart))}`,
    rowsOf(file, to),
    locations.length > 0 ? locationsOf(locations, to) : undefined,
  );
}

function rowsOf(file: ResolvedChart, to: Links): string | undefined {
  const { columns, rows } = chartTable(file);
  if (rows.length === 0) return undefined;
  const grouped = rows.some(({ group }) => group !== undefined);
  const printed = rows.map(({ day, group, cells, first }) => {
    const source = claimLink(shortOutlet(first.source.data.outlet), first, to);
    return [...(grouped ? [escapeWords(group ?? "")] : []), dayWords(day), ...cells.map(escapeWords), source];
  });
  const { what, asOf, source } = WORDS.figure;
  return table([...(grouped ? [what] : []), asOf, ...columns, source], printed);
}

function locationsOf(locations: readonly Location[], to: Links): string {
  const words = WORDS.locations;
  const rows = locations.map(({ name, what, latitude, longitude, from, url, approximate, events, others }) => [
    [
      `**${escapeWords(name)}**, ${escapeWords(what)}.`,
      `${words.degrees(latitude, longitude)}, ${link(escapeWords(from), url)}.`,
      ...(approximate === undefined ? [] : [words.near, escapeWords(approximate)]),
    ].join(" "),
    [
      ...events.map(({ id, label, day }) => `${link(escapeWords(label), to("/timeline/", id))}, ${dayWords(day)}.`),
      ...others.map((claim) => `${escapeWords(claim.data.says)} ${claimLink(claim.source.data.outlet, claim, to)}.`),
    ].join(" "),
  ]);
  return table([words.place, words.happened], rows);
}
