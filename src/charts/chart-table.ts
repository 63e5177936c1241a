import type { PanelClaims } from "../content/chart-claims.ts";
import { oncePer } from "../content/once-per.ts";
import type { Location } from "../content/locations.ts";
import type { Claim, ResolvedChart } from "../content/site.ts";
import { comparePartialDates, type PartialDate } from "../model/partial-date.ts";
import { formatQuantity } from "../model/quantity.ts";
import type { Column } from "./chart-kind.ts";
import { kindOf } from "./kinds.ts";
import { schemaOf } from "./schemas.ts";

/** One line of a chart's table: what one source said for one day, or one event. */
export interface ChartRow {
  readonly claims: readonly Claim[];
  /** The claim that the row names: one of the five articles, where they tell it. */
  readonly first: Claim;
  /** Of what its number is, where the columns do not say so. */
  readonly group?: string;
  readonly day: PartialDate;
  /** One for each of the table's columns; empty where the source gives no number. */
  readonly cells: readonly string[];
}

/** A chart's table, ready to print. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
}

/** So many series may each have a column; where there are more, each has a group of rows. */
const FEW = 3;

/** The locations that a chart's maps show: they stand in a table of their own, for they have no one day and no one source. */
export function chartLocations({ claims }: ResolvedChart): readonly Location[] {
  return claims.panels.flatMap(({ locations = [] }) => locations);
}

/** The same claims that the drawing shows, each in exactly one cell; worked out once. */
export const chartTable = oncePer(({ claims }: ResolvedChart): ChartTable => {
  const all = columnsOf(claims.panels);
  const names = [...new Set(all.map(({ name }) => name))];
  const long = names.length > FEW;
  const table = long ? longTable(all) : wideTable(all, names);
  const rows = [
    ...table.rows,
    ...claims.events.map(({ claim, label }) => eventRow([claim], claim.asOf, label, 0, table)),
    ...all.flatMap(({ name, events = [] }) =>
      events.map(({ claims, day, label }) => eventRow(claims, day, label, long ? 0 : names.indexOf(name), table)),
    ),
  ].flat();
  if (long) return { ...table, rows };
  const inOrder = rows.toSorted((a, b) => comparePartialDates(a.day, b.day) || (a.first.name < b.first.name ? -1 : 1));
  return { ...table, rows: inOrder };
});

function columnsOf(panels: readonly PanelClaims[]): Column[] {
  const measures = new Set(
    panels.flatMap(
      ({ panel }) =>
        schemaOf(panel)
          .counts?.(panel)
          .map(({ measure }) => measure) ?? [undefined],
    ),
  );
  return panels.flatMap((claims) => kindOf(claims.panel).columns(claims, measures.size === 1));
}

/** A column for each name; figures of one source and one day stand in one row. */
function wideTable(all: readonly Column[], columns: readonly string[]): ChartTable {
  const columnOf = new Map(all.flatMap(({ name, figures }) => figures.map((claim) => [claim, name] as const)));
  const groups = Map.groupBy(columnOf.keys(), ({ source, data }) => `${source.id} ${data.asOf}`);
  const rows = [...groups.values()].flatMap((claims) => {
    const cells = columns.map((column) => {
      const here = claims.filter((claim) => columnOf.get(claim) === column);
      return here.map(({ data }) => formatQuantity(data)).join("; ");
    });
    return rowOf(claims, claims[0]?.asOf, cells);
  });
  return { columns, rows };
}

/** A row for each figure, series after series: there is room to say who counted. */
function longTable(all: readonly Column[]): ChartTable {
  const rows = all.flatMap(({ name, figures }) =>
    figures.flatMap((claim) => {
      const { countedBy = "not said" } = claim.data;
      const cells = [formatQuantity(claim.data), countedBy];
      return rowOf([claim], claim.asOf, cells).map((row) => ({ ...row, group: name }));
    }),
  );
  return { columns: ["Number", "Counted by"], rows };
}

function eventRow(claims: readonly Claim[], day: PartialDate, label: string, place: number, { columns }: ChartTable) {
  return rowOf(
    claims,
    day,
    columns.map((_, i) => (i === place ? label : "")),
  );
}

function rowOf(claims: readonly Claim[], day: PartialDate | undefined, cells: readonly string[]): ChartRow[] {
  const first = claims.find(({ source }) => source.data.tier === "core") ?? claims[0];
  return first && day ? [{ claims, first, day, cells }] : [];
}
