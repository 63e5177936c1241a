import type { Chart, Report } from "../chart/input.ts";
import { chartClaims, eventPanel } from "../evidence/chart-claims.ts";
import type { ChartFile, Claim, FigureClaim, Library } from "../evidence/library.ts";
import { dateBounds, formatPartialDate, partialDateOf, type PartialDate } from "../evidence/partial-date.ts";
import { PLACES } from "../evidence/place.ts";
import { formatQuantity } from "../evidence/quantity.ts";
import { shortOutlet } from "../evidence/source.ts";

/** Turns a chart's claims into plain data to draw: evidence and drawing meet here and nowhere else. */
export function toChart(file: ChartFile, library: Library): Chart {
  const { panels, events, leftOut, elsewhere } = chartClaims(file, library);
  return {
    id: file.id,
    title: file.data.title,
    caveats: file.data.caveats,
    leftOut: [
      ...leftOut.map(({ claim, why }) => `${leftOutName(claim)} is left out: ${why}`),
      ...[...Map.groupBy(elsewhere, ({ data }) => PLACES[data.place])].map(
        ([place, { length }]) =>
          `What is counted for ${place}: ${length === 1 ? "one report" : `${String(length)} reports`} of that, not drawn here.`,
      ),
    ],
    panels: file.data.panels.map((panel, i) => {
      const [from, until] = [dateBounds(partialDateOf(panel.from)).start, dateBounds(partialDateOf(panel.until)).end];
      const happenings = events
        .filter(({ claim }) => eventPanel(file.data, claim) === i)
        .map(({ claim, label }) => ({ claim: claim.name, label, ...dateBounds(claim.asOf) }));
      return { label: panel.label, from, until, reports: (panels[i] ?? []).map(toReport), happenings };
    }),
  };
}

function toReport({ name, asOf, data, source }: FigureClaim): Report {
  return {
    claim: name,
    ...dateBounds(asOf),
    ...(data.heldUntil === undefined ? {} : { heldUntil: dateBounds(partialDateOf(data.heldUntil)).start }),
    value: data.value,
    hedge: data.qualifier,
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
