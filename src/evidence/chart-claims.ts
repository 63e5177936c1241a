import type { ChartData, PanelData } from "./chart-file.ts";
import { isFigure, type ChartFile, type Claim, type FigureClaim, type Library } from "./library.ts";
import { comparePartialDates, dateBounds, partialDateOf, type PartialDate } from "./partial-date.ts";

/** The claims that a chart draws, and those that it leaves out by name. */
export interface ChartClaims {
  /** One list per panel, by date and then by name. */
  readonly panels: readonly (readonly FigureClaim[])[];
  readonly events: readonly { readonly claim: Claim; readonly label: string }[];
  readonly leftOut: readonly { readonly claim: Claim; readonly why: string }[];
  /** Figures of the same measure for places that no panel shows. */
  readonly elsewhere: readonly FigureClaim[];
}

/** Every figure of the chart's measure, in the panel of its place and time, but for those left out by name. */
export function chartClaims(chart: ChartFile, library: Library): ChartClaims {
  const { data } = chart;
  const leftOut = new Set(data.leftOut.map(({ claim }) => claim));
  const figures = [...library.claims.values()]
    .filter(isFigure)
    .filter((claim) => claim.data.measure === data.measure && !leftOut.has(claim.name))
    .sort((a, b) => comparePartialDates(a.asOf, b.asOf) || (a.name < b.name ? -1 : 1));
  return {
    panels: data.panels.map((panel) => figures.filter((claim) => fits(claim, panel))),
    events: named(data.events, library),
    leftOut: named(data.leftOut, library),
    elsewhere: figures.filter((claim) => !data.panels.some(({ place }) => place === claim.data.place)),
  };
}

/** Every claim that a chart rests on, drawn or marked as an event, each once. */
export function drawnClaims({ panels, events }: Pick<ChartClaims, "panels" | "events">): readonly Claim[] {
  return [...new Set<Claim>([...panels.flat(), ...events.map(({ claim }) => claim)])];
}

/** The place of the panel that an event is marked in: the first whose times hold it; -1 where none does. */
export function eventPanel({ panels }: ChartData, { asOf }: Claim): number {
  return panels.findIndex((panel) => within(asOf, panel));
}

function fits({ data, asOf }: FigureClaim, panel: PanelData): boolean {
  return data.place === panel.place && within(asOf, panel);
}

/** Does all that the date may mean lie within the panel's times? */
function within(date: PartialDate, { from, until }: PanelData): boolean {
  const { start, end } = dateBounds(date);
  return start >= dateBounds(partialDateOf(from)).start && end <= dateBounds(partialDateOf(until)).end;
}

function named<T extends ChartData["events"][number] | ChartData["leftOut"][number]>(
  lines: readonly T[],
  library: Library,
): (Omit<T, "claim"> & { claim: Claim })[] {
  return lines.flatMap((line) => {
    const claim = library.claims.get(line.claim);
    return claim ? [{ ...line, claim }] : [];
  });
}
