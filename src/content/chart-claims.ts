import type { ChartData, FiguresPanel, PanelData } from "../model/chart.ts";
import { oncePer } from "./once-per.ts";
import { isFigure, type Claim, type FigureClaim, type Site } from "./site.ts";
import { comparePartialDates, dateBounds, partialDateOf, type PartialDate } from "../model/partial-date.ts";
import type { TimelineEvent } from "./timeline.ts";

/** The claims of one panel. */
export interface PanelClaims {
  readonly panel: PanelData;
  /** By date and then by name; of a question by value. */
  readonly figures: readonly FigureClaim[];
  /** By date. */
  readonly ceilings: readonly FigureClaim[];
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
}

/** The claims that a chart draws, and those that it leaves out. */
export interface ChartClaims {
  readonly panels: readonly PanelClaims[];
  /** Marked on the time axis of figures. */
  readonly events: readonly { readonly claim: Claim; readonly label: string }[];
  /** By name, each with the reason. */
  readonly leftOut: readonly { readonly claim: Claim; readonly why: string }[];
  /** Figures of its measures for places that no panel shows. */
  readonly elsewhere: readonly FigureClaim[];
  /** Figures of its measures and places that fall into no panel's times. */
  readonly otherTimes: readonly FigureClaim[];
}

/** What a chart is looked up in. */
type Claims = Pick<Site, "claims" | "timeline" | "differences">;

/** By date and then by name. */
const figuresInOrder = oncePer((claims: Site["claims"]) =>
  [...claims.values()]
    .filter(isFigure)
    .sort((a, b) => comparePartialDates(a.asOf, b.asOf) || (a.name < b.name ? -1 : 1)),
);

/** Every figure of the panels' measures, in the panel of its place and time, but for those left out by name. */
export function chartClaims(data: ChartData, site: Claims): ChartClaims {
  const leftOut = new Set(data.leftOut.map(({ claim }) => claim));
  const figures = figuresInOrder(site.claims).filter(({ name }) => !leftOut.has(name));
  const panels = data.panels.map((panel) => panelClaims(panel, figures, site));
  const drawn = new Set(panels.flatMap((panel) => [...panel.figures, ...panel.ceilings]));
  const shown = data.panels.filter(isFiguresPanel);
  const missing = figures.filter(
    (claim) => !drawn.has(claim) && shown.some((panel) => measuresOf(panel).includes(claim.data.measure)),
  );
  const isPlace = ({ data }: FigureClaim) =>
    shown.some((panel) => panel.place === data.place && measuresOf(panel).includes(data.measure));
  return {
    panels,
    events: named(data.events, site),
    leftOut: named(data.leftOut, site),
    elsewhere: missing.filter((claim) => !isPlace(claim)),
    otherTimes: missing.filter(isPlace),
  };
}

/** Every claim that a chart rests on, drawn or marked as an event, each once. */
export function drawnClaims({ panels, events }: Pick<ChartClaims, "panels" | "events">): readonly Claim[] {
  const inPanels = panels.flatMap(({ figures, ceilings, events }): readonly Claim[] => [
    ...figures,
    ...ceilings,
    ...events.flatMap(({ claims }) => claims),
  ]);
  return [...new Set<Claim>([...inPanels, ...events.map(({ claim }) => claim)])];
}

export function isFiguresPanel(panel: PanelData): panel is FiguresPanel {
  return panel.draws === "figures";
}

/** The place of the panel that an event is marked in: the first of figures whose times hold it; -1 where none does. */
export function eventPanel({ panels }: ChartData, { asOf }: Claim): number {
  return panels.findIndex((panel) => isFiguresPanel(panel) && within(asOf, panel));
}

function panelClaims(panel: PanelData, figures: readonly FigureClaim[], site: Claims): PanelClaims {
  const nothing = { panel, figures: [], ceilings: [], events: [] };
  if (panel.draws === "events")
    return { ...nothing, events: site.timeline.filter(({ day }) => within(day, panel)) };
  if (panel.draws === "question") {
    const sides =
      site.differences
        .find(({ id }) => id === panel.difference)
        ?.sides.flat() ?? [];
    const numbers = figures.filter((claim) => sides.includes(claim));
    return { ...nothing, figures: numbers.toSorted((a, b) => a.data.value - b.data.value) };
  }
  const here = figures.filter(({ data, asOf }) => data.place === panel.place && within(asOf, panel));
  const of = (measure: string | undefined) => here.filter(({ data }) => data.measure === measure);
  return { ...nothing, figures: of(panel.measure), ceilings: of(panel.ceilings) };
}

function measuresOf({ measure, ceilings }: FiguresPanel): string[] {
  return ceilings === undefined ? [measure] : [measure, ceilings];
}

/** Does all that the date may mean lie within the panel's times? */
function within(date: PartialDate, { from, until }: { readonly from: string; readonly until: string }): boolean {
  const { start, end } = dateBounds(date);
  return start >= dateBounds(partialDateOf(from)).start && end <= dateBounds(partialDateOf(until)).end;
}

function named<T extends ChartData["events"][number] | ChartData["leftOut"][number]>(
  lines: readonly T[],
  site: Claims,
): (Omit<T, "claim"> & { claim: Claim })[] {
  return lines.flatMap((line) => {
    const claim = site.claims.get(line.claim);
    return claim ? [{ ...line, claim }] : [];
  });
}
