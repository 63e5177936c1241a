import { capitalise } from "../model/capitalise.ts";
import { eventPanel, type ChartClaims } from "../content/chart-claims.ts";
import type { Claim, ResolvedChart } from "../content/site.ts";
import { formatQuantity } from "../model/quantity.ts";
import { PLACES } from "../model/region.ts";
import type { Panel } from "./chart-kind.ts";
import { kindOf } from "./kinds.ts";
import { onDate } from "./report.ts";

/** A chart as plain data to draw. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly panels: readonly Panel[];
  /** Sentences on what is left out and why, ready to print. */
  readonly leftOut: readonly string[];
  readonly caveats: readonly string[];
}

/** Turns a chart's claims into plain data to draw. */
export function toChart({ id, data, claims }: ResolvedChart): Chart {
  return {
    id,
    title: data.title,
    caveats: data.caveats,
    leftOut: leftOutSentences(claims),
    panels: claims.panels.map((panel, i) => {
      const annotations = claims.events.filter(({ claim }) => eventPanel(data, claim) === i);
      return kindOf(panel.panel).toPanel(panel, annotations);
    }),
  };
}

/** What is not drawn: by name with the reason, or by how much where it is of another place or time. */
function leftOutSentences({ leftOut, elsewhere, otherTimes }: ChartClaims): string[] {
  const reports = (n: number) => (n === 1 ? "one report" : `${String(n)} reports`);
  return [
    ...leftOut.map(({ claim, why }) => `${leftOutName(claim)} is left out: ${why}`),
    ...[...Map.groupBy(elsewhere, ({ data }) => PLACES[data.place])].map(
      ([place, { length }]) => `What is counted for ${place}: ${reports(length)} of that, not drawn here.`,
    ),
    ...(otherTimes.length > 0
      ? [`What was reported for other times: ${reports(otherTimes.length)}, not drawn here.`]
      : []),
  ];
}

function leftOutName({ data, asOf, source }: Claim): string {
  const figure = data.kind === "figure" ? `${formatQuantity(data)} ` : "";
  return capitalise(`${figure}${onDate(asOf)} (${source.data.outlet})`);
}
