import type { LabelCandidate } from "../draw/place-labels.ts";
import { highest } from "./highest.ts";
import type { SeriesReport, TimeSeries } from "./panel.ts";
import type { Drawn } from "./place-marks.ts";
import { overtaking } from "./running-total.ts";

/** A number further off than that is not read as its mark's. */
const NEAR = 40;

/**
 * Named are the core reports, with their outlet, and of the others the last of
 * each series, the highest, the first, and the one at which the second overtakes the first.
 */
export function candidates(panel: TimeSeries, drawn: readonly Drawn[]): LabelCandidate[] {
  const passing = overtaking(panel);
  const ends = [0, 1].flatMap((series): (SeriesReport | undefined)[] => {
    const reports = panel.reports.filter((report) => report.series === series);
    return [reports.at(-1), highest(reports), reports[0]];
  });
  // The upper of two ends first: a label over the lower one could bar its way.
  const last = [ends[0], ends[3]].toSorted((a, b) => (b?.value ?? 0) - (a?.value ?? 0));
  const named = new Set([...last, passing, ...ends]);
  const inOrder = [...named].flatMap((report) => drawn.filter((each) => each.report === report));
  const core = drawn.filter(({ report }) => report.core && !named.has(report));
  return [...inOrder, ...core].map(({ report, x, glyph }) => {
    const { top, bottom } = glyph.box;
    const place = { x, top, bottom, core: report.core, ...(report.core ? {} : { reach: NEAR }) };
    const name = panel.series[report.series];
    const number = name === undefined ? report.label : `${name}: ${report.label}`;
    const text = report === passing ? `${number}, above ${panel.series[0] ?? ""}` : number;
    return report.core ? { ...place, text: `${text}, ${report.outlet}`, short: text } : { ...place, text };
  });
}
