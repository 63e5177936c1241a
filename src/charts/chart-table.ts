import { isFiguresPanel, type PanelClaims } from "../content/chart-claims.ts";
import type { ResolvedChart, Claim, FigureClaim } from "../content/site.ts";
import { comparePartialDates, type PartialDate } from "../model/partial-date.ts";
import { PLACES } from "../model/region.ts";
import { formatQuantity } from "../model/quantity.ts";

/** One line of a chart's table: what one source said for one day, or one event. */
export interface ChartRow {
  readonly claims: readonly Claim[];
  readonly first: Claim;
  readonly day: PartialDate;
  /** One for each of the table's columns; empty where the source gives no number. */
  readonly cells: readonly string[];
}

/** A chart's table, ready to print. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
}

/** So many series may each have a column; where there are more, a column says of what each number is. */
const FEW = 3;

/** The same claims that the drawing shows, each in exactly one cell. */
export function chartTable(file: ResolvedChart): ChartTable {
  const { panels, events } = file.claims;
  const series = panels.flatMap((panel) => seriesOf(panel, panels));
  const columns = [...new Set(series.map(({ column }) => column))];
  const table = columns.length > FEW ? longTable(series) : wideTable(series, columns);
  const place = (column: string) => (columns.length > FEW ? 0 : columns.indexOf(column));
  const rows = [
    ...table.rows,
    ...events.flatMap(({ claim, label }) => eventRow([claim], claim.asOf, label, 0, table)),
    ...panels.flatMap(({ panel, events }) =>
      events.flatMap(({ claims, day, label }) => eventRow(claims, day, label, place(panel.label), table)),
    ),
  ];
  if (columns.length > FEW) return { ...table, rows };
  const inOrder = rows.toSorted((a, b) => comparePartialDates(a.day, b.day) || (a.first.name < b.first.name ? -1 : 1));
  return { ...table, rows: inOrder };
}

/** A column for each series; figures of one source and one day stand in one row. */
function wideTable(series: readonly Series[], columns: readonly string[]): ChartTable {
  const columnOf = new Map(series.flatMap(({ column, claims }) => claims.map((claim) => [claim, column] as const)));
  const groups = Map.groupBy(columnOf.keys(), ({ source, data }) => `${source.id} ${data.asOf}`);
  const rows = [...groups.values()].flatMap((claims): ChartRow[] => {
    const [first] = claims;
    const cells = columns.map((column) =>
      claims
        .filter((claim) => columnOf.get(claim) === column)
        .map(({ data }) => formatQuantity(data))
        .join("; "),
    );
    return first ? [{ claims, first, day: first.asOf, cells }] : [];
  });
  return { columns, rows };
}

/** A row for each figure, series after series. */
function longTable(series: readonly Series[]): ChartTable {
  const rows = series.flatMap(({ column, claims }) =>
    claims.map((claim): ChartRow => {
      return { claims: [claim], first: claim, day: claim.asOf, cells: [column, formatQuantity(claim.data)] };
    }),
  );
  return { columns: ["What", "Number"], rows };
}

function eventRow(
  claims: readonly Claim[],
  day: PartialDate,
  label: string,
  place: number,
  { columns }: ChartTable,
): ChartRow[] {
  const [first] = claims;
  return first ? [{ claims, first, day, cells: columns.map((_, i) => (i === place ? label : "")) }] : [];
}

interface Series {
  readonly column: string;
  readonly claims: readonly FigureClaim[];
}

/** The columns that a panel fills: named by place where all panels count one thing, else by the panel. */
function seriesOf({ panel, figures, ceilings }: PanelClaims, all: readonly PanelClaims[]): Series[] {
  if (!isFiguresPanel(panel)) return [{ column: panel.label, claims: figures }];
  const measures = new Set(all.map(({ panel }) => (isFiguresPanel(panel) ? panel.measure : undefined)));
  const column = measures.size === 1 ? PLACES[panel.place] : panel.label;
  return [{ column, claims: figures }, ...(ceilings.length > 0 ? [{ column: "Ceiling", claims: ceilings }] : [])];
}
