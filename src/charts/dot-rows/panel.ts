import type { PanelClaims } from "../../content/chart-claims.ts";
import type { Panel } from "../chart-kind.ts";
import { toReport, type Report } from "../report.ts";
import type { DotRowsData } from "./schema.ts";

/** Numbers that compete for one question: each in a row of its own, the least first. */
export interface DotRows extends Panel {
  readonly draws: "question";
  readonly reports: readonly Report[];
}

export function toPanel({ panel: { draws, label }, figures }: PanelClaims<DotRowsData>): DotRows {
  return { draws, label, reports: figures.map(toReport) };
}

export function marks({ reports }: DotRows): readonly Report[] {
  return reports;
}
