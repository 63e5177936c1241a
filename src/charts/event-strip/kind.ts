import type { ChartKind } from "../chart-kind.ts";
import { toEventStrip, type EventStrip } from "./panel.ts";
import { drawEventStrip } from "./scene.ts";
import type { EventStripData } from "./schema.ts";
import { cannotTell, shapes, takeaway } from "./sentences.ts";
import { columns } from "./table.ts";

export const kind: ChartKind<EventStrip, EventStripData> = {
  draws: "events",
  toPanel: toEventStrip,
  draw: drawEventStrip,
  columns,
  marks: ({ events }) => events,
  takeaway,
  shapes,
  cannotTell,
};
