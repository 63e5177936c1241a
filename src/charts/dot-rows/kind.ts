import type { ChartKind } from "../chart-kind.ts";
import { toDotRows, type DotRows } from "./panel.ts";
import { drawDotRows } from "./scene.ts";
import type { DotRowsData } from "./schema.ts";
import { cannotTell, shapes, takeaway } from "./sentences.ts";
import { columns } from "./table.ts";

export const kind: ChartKind<DotRows, DotRowsData> = {
  draws: "question",
  toPanel: toDotRows,
  draw: drawDotRows,
  columns,
  marks: ({ reports }) => reports,
  takeaway,
  shapes,
  cannotTell,
};
