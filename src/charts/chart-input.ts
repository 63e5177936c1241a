import type { Chart, Panel, Report } from "./input.ts";
import { eventPanel, type ChartClaims, type PanelClaims } from "../content/chart-claims.ts";
import type { ResolvedChart, Claim, FigureClaim } from "../content/site.ts";
import { dateBounds, formatPartialDate, partialDateOf, type PartialDate } from "../model/partial-date.ts";
import { PLACES } from "../model/region.ts";
import { formatQuantity } from "../model/quantity.ts";
import { shortOutlet } from "../model/source.ts";
import { toStripEvent } from "./event-strip/events.ts";

/** Turns a chart's claims into plain data to draw: evidence and drawing meet here and nowhere else. */
export function toChart(file: ResolvedChart): Chart {
  const claims = file.claims;
  return {
    id: file.id,
    title: file.data.title,
    caveats: file.data.caveats,
    leftOut: leftOutSentences(claims),
    panels: claims.panels.map((panel, i) => {
      const happenings = claims.events.filter(({ claim }) => eventPanel(file.data, claim) === i);
      return toPanel(panel, happenings);
    }),
  };
}

function toPanel({ panel, figures, ceilings, events }: PanelClaims, happenings: ChartClaims["events"]): Panel {
  const { label } = panel;
  if (panel.draws === "question") return { kind: "rows", label, reports: figures.map(toReport) };
  const times = {
    label,
    from: dateBounds(partialDateOf(panel.from)).start,
    until: dateBounds(partialDateOf(panel.until)).end,
  };
  if (panel.draws === "events") return { kind: "strip", ...times, events: events.map(toStripEvent) };
  return {
    kind: "time",
    ...times,
    reports: figures.map(toReport),
    ceilings: ceilings.map(toReport),
    happenings: happenings.map(({ claim, label }) => ({ claim: claim.name, label, ...dateBounds(claim.asOf) })),
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

function toReport({ name, asOf, data, source }: FigureClaim): Report {
  return {
    claim: name,
    ...dateBounds(asOf),
    value: data.value,
    qualifier: data.qualifier,
    label: formatQuantity(data),
    when: onDate(asOf),
    outlet: shortOutlet(source.data.outlet),
    countedBy: data.countedBy,
    core: source.data.tier === "core",
  };
}

/** `on 8 January 2024`, `in January 2024`. */
function onDate(date: PartialDate): string {
  return `${date.day === undefined || date.approximate ? "in" : "on"} ${formatPartialDate(date)}`;
}

function leftOutName({ data, asOf, source }: Claim): string {
  const figure = data.kind === "figure" ? `${formatQuantity(data)} ` : "";
  const subject = `${figure}${onDate(asOf)} (${source.data.outlet})`;
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}
