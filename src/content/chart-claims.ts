import type { ChartData } from "../charts/chart-schema.ts";
import type { Chosen } from "../charts/panel-schema.ts";
import { schemaOf, type PanelData } from "../charts/schemas.ts";
import type { Location } from "./locations.ts";
import { oncePer } from "./once-per.ts";
import { isFigure, type Claim, type FigureClaim, type Site } from "./site.ts";
import { comparePartialDates } from "../model/partial-date.ts";
import type { TimelineEvent } from "./timeline.ts";

/** The claims of one panel. */
export interface PanelClaims<Data = PanelData> extends Chosen<FigureClaim, TimelineEvent, Claim, Location> {
  readonly panel: Data;
  /** The panel right below it, where that draws a stretch of this one larger; its figures stand there alone. */
  readonly enlarged?: Data;
}

/** The claims that a chart draws, and those that it leaves out. */
export interface ChartClaims {
  readonly panels: readonly PanelClaims[];
  /** Annotations on the time axis of figures. */
  readonly events: readonly { readonly claim: Claim; readonly label: string }[];
  /** By name, each with the reason. */
  readonly leftOut: readonly { readonly claim: Claim; readonly why: string }[];
  /** Figures of its measures for places that no panel shows. */
  readonly elsewhere: readonly FigureClaim[];
  /** Figures of its measures and places that fall into no panel's times. */
  readonly otherTimes: readonly FigureClaim[];
}

/** What a chart is looked up in. */
type Claims = Pick<Site, "claims" | "timeline" | "differences" | "locations">;

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
  const from = { ...site, figures };
  const panels = data.panels.map((panel, i): PanelClaims => {
    const chosen = schemaOf(panel).choose(panel, from);
    const enlarged = enlargementOf(i, data);
    if (!enlarged) return { panel, ...chosen };
    const larger = new Set(schemaOf(enlarged).choose(enlarged, from).figures);
    return { panel, enlarged, ...chosen, figures: chosen.figures.filter((claim) => !larger.has(claim)) };
  });
  const drawn = new Set(panels.flatMap((panel) => [...panel.figures, ...panel.ceilings]));
  const counts = data.panels.flatMap((panel) => schemaOf(panel).counts?.(panel) ?? []);
  const counting = ({ data: { measure } }: FigureClaim) =>
    counts.filter((counted) => counted.measure === measure);
  const missing = figures.filter((claim) => !drawn.has(claim) && counting(claim).length > 0);
  const isPlace = (claim: FigureClaim) => counting(claim).some(({ place }) => place === claim.data.place);
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
  const inPanels = panels.flatMap(({ figures, ceilings, events, told = [], locations = [] }): readonly Claim[] => [
    ...figures,
    ...ceilings,
    ...[...events, ...locations].flatMap(({ claims }) => claims),
    ...told,
  ]);
  return [...new Set<Claim>([...inPanels, ...events.map(({ claim }) => claim)])];
}

/** The panel below that one, where it draws a stretch of it larger. */
function enlargementOf(i: number, { panels }: Pick<ChartData, "panels">): PanelData | undefined {
  const [panel, below] = [panels[i], panels[i + 1]];
  if (!panel || below?.draws !== panel.draws) return undefined;
  return schemaOf(below).enlarges?.(below, panel) ? below : undefined;
}

/** The place of the panel that an event is marked in, the first whose axis takes it in, enlarged if it can be; -1 where none does. */
export function eventPanel(data: Pick<ChartData, "panels">, { asOf }: Pick<Claim, "asOf">): number {
  const takesIn = (panel: PanelData | undefined) => panel !== undefined && schemaOf(panel).annotates?.(panel, asOf);
  return data.panels.findIndex((panel, i) => takesIn(panel) && !takesIn(enlargementOf(i, data)));
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
