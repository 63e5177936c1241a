import type { ChartKind } from "../chart-kind.ts";
import { toTimeSeries, type TimeSeries } from "./panel.ts";
import { drawTimeSeries, gutter } from "./scene.ts";
import type { TimeSeriesData } from "./schema.ts";
import { cannotTell, shapes, takeaway } from "./sentences.ts";
import { columns } from "./table.ts";

export const kind: ChartKind<TimeSeries, TimeSeriesData> = {
  draws: "figures",
  toPanel: toTimeSeries,
  gutter,
  draw: drawTimeSeries,
  columns,
  marks: ({ reports, ceilings }) => [...reports, ...ceilings],
  takeaway,
  shapes,
  cannotTell,
};
