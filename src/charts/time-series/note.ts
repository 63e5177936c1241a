import { findGaps } from "./gaps.ts";
import { panelScales, timesTaller } from "./panel-scales.ts";
import type { TimeSeries } from "./panel.ts";
import { growths, isRunningTotal } from "./running-total.ts";

/** What must be known to read a panel, under its heading; `undefined` where its axes say it. Nothing is said twice in a chart. */
export function noteOf(panel: TimeSeries, all: readonly TimeSeries[]): string | undefined {
  const isFirst = (test: (panel: TimeSeries) => boolean) => all.find(test) === panel;
  const words = [
    ...scaleNote(panel, all),
    ...(isFirst(hasGaps) ? ["Grey bands: no count is drawn for over a year."] : []),
    ...(isFirst(isRunningTotal) ? ["A running total: unless revised, it cannot fall."] : []),
    ...(isFirst(hasGrowth) ? ["Between two counts it lay in the grey box."] : []),
  ];
  return words.length > 0 ? words.join(" ") : undefined;
}

function scaleNote(panel: TimeSeries, all: readonly TimeSeries[]): string[] {
  const times = timesTaller(panel, all);
  if (times !== undefined) return [times > 1 ? `Drawn ${String(times)} times taller.` : "Drawn wider."];
  const above = all[all.indexOf(panel) - 1];
  if (!above || timesTaller(above, all) === undefined) return [];
  const [own, other] = [panel, above].map((each) => panelScales(all)[all.indexOf(each)]);
  const isSame = own && other && Math.abs(own.top / own.height - other.top / other.height) < 1e-9;
  return isSame ? ["On the same scale as above."] : [];
}

function hasGaps(panel: TimeSeries): boolean {
  return findGaps(panel).length > 0;
}

function hasGrowth(panel: TimeSeries): boolean {
  return growths(panel).length > 0;
}
