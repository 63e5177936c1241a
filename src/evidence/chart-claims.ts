import type { ChartData, PanelData } from "./chart-file.ts";
import { isFigure, type ChartFile, type Claim, type FigureClaim, type Library } from "./library.ts";
import { comparePartialDates, dateBounds } from "./partial-date.ts";
import { known } from "./read-library.ts";

/** The claims that a chart draws, and those that it leaves out by name. */
export interface ChartClaims {
  /** One list per panel, by date and then by name. */
  readonly panels: readonly (readonly FigureClaim[])[];
  readonly events: readonly { readonly claim: Claim; readonly label: string }[];
  readonly leftOut: readonly { readonly claim: Claim; readonly why: string }[];
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
  };
}

/** Every claim that a chart rests on, drawn or marked as an event, each once. */
export function drawnClaims({ panels, events }: ChartClaims): readonly Claim[] {
  return [...new Set<Claim>([...panels.flat(), ...events.map(({ claim }) => claim)])];
}

function fits({ data, asOf }: FigureClaim, panel: PanelData): boolean {
  if (data.place !== panel.place) return false;
  const { start, end } = dateBounds(asOf);
  return start >= dateBounds(known(panel.from)).start && end <= dateBounds(known(panel.until)).end;
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
