import type { ChartRow } from "../charts/chart-table.ts";
import { isFigure } from "../content/site.ts";
import { shortOutlet } from "../model/source.ts";
import type { Links } from "./address.ts";
import { attributes, datedHtml, dayHtml, escapeText } from "./html.ts";

/**
 * A row of a chart's table, as HTML: the day, what was reported, and who reported it. No cell is closed by a tag: that
 * is HTML too, and explainers are weighed.
 *
 * @param numbers which of its cells stand in a column of numbers
 * @param to writes the links of the page that has the table
 */
export function chartRow({ claims, first, day, cells }: ChartRow, numbers: readonly boolean[], to: Links): string {
  const { data } = first.source;
  const row = attributes({
    class: data.tier === "core" ? "k" : undefined,
    "data-claim": claims.map(({ name }) => name).join(" "),
  });
  const reported = cells.map((cell, i) =>
    numbers[i] && isFigure(first) ? numberCell(cell) : `<td>${escapeText(cell)}`,
  );
  const source = `<td><a${attributes({ href: to.claim(first.name) })}>${escapeText(shortOutlet(data.outlet))}</a>`;
  return `<tr${row}><th scope="row">${[dayHtml(day), ...reported, source].join(" ")}`;
}

/** The row over a group of rows. @param width how many columns it goes across */
export function groupRow(group: string, width: number): string {
  return `<tr><th${attributes({ scope: "rowgroup", colspan: width })}>${datedHtml(group)}`;
}

/** A number ends at its column's right; its hedge stands before it, in grey. */
function numberCell(cell: string): string {
  if (cell === "") return "<td>";
  const [hedge = ""] = /^[^\d]*(?=\d[\d,.]*$)/.exec(cell) ?? [];
  const before = hedge.trim() === "" ? "" : `<i>${escapeText(hedge.trim())}</i> `;
  return `<td class="n">${before}${escapeText(cell.slice(hedge.length))}`;
}
