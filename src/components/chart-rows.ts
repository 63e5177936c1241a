import { chartClaims } from "../evidence/chart-claims.ts";
import type { ChartFile, Claim, FigureClaim, Library } from "../evidence/library.ts";
import { comparePartialDates } from "../evidence/partial-date.ts";
import { formatQuantity } from "../evidence/quantity.ts";

/** One line of a chart's table: what one source said for one day. */
export interface ChartRow {
  readonly claims: readonly Claim[];
  readonly first: Claim;
  /** One for each of the table's columns; empty where the source gives no number. */
  readonly cells: readonly string[];
}

/** A chart's table, ready to print. */
export interface ChartTable {
  /** A place for each, in the order of the panels. */
  readonly columns: readonly { readonly place: string; readonly label: string }[];
  /** By date; figures of one source and one day stand in one row. */
  readonly rows: readonly ChartRow[];
}

/** The same claims that the drawing shows, each in exactly one cell. */
export function chartTable(file: ChartFile, library: Library, labels: Readonly<Record<string, string>>): ChartTable {
  const { panels, events } = chartClaims(file, library);
  const places = [...new Set(file.data.panels.map(({ place }) => place))];
  const groups = new Map<string, FigureClaim[]>();
  for (const claim of panels.flat()) {
    const id = `${claim.source.id} ${claim.data.asOf}`;
    groups.set(id, [...(groups.get(id) ?? []), claim]);
  }
  const figures = [...groups.values()].flatMap((claims): ChartRow[] => {
    const [first] = claims;
    if (!first) return [];
    const cells = places.map((place) =>
      claims
        .filter(({ data }) => data.place === place)
        .map(({ data }) => formatQuantity(data))
        .join("; "),
    );
    return [{ claims, first, cells }];
  });
  const happenings = events.map(({ claim, label }): ChartRow => {
    const cells = places.map((_, i) => (i === 0 ? label : ""));
    return { claims: [claim], first: claim, cells };
  });
  return {
    columns: places.map((place) => ({ place, label: labels[place] ?? place })),
    rows: [...figures, ...happenings].sort(
      (a, b) => comparePartialDates(a.first.asOf, b.first.asOf) || (a.first.name < b.first.name ? -1 : 1),
    ),
  };
}
