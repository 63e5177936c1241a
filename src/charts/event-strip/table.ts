import type { PanelClaims } from "../../content/chart-claims.ts";
import type { Column } from "../chart-kind.ts";
import type { EventStripData } from "./schema.ts";

/** What happened, in words. */
export function columns({ panel, events }: PanelClaims<EventStripData>): Column[] {
  return [{ name: panel.label, figures: [], events }];
}
