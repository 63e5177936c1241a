import type { PanelClaims } from "../../content/chart-claims.ts";
import type { Gap } from "../../model/difference.ts";
import type { Panel } from "../chart-kind.ts";
import { toReport, type Report } from "../report.ts";
import type { DotRowsData } from "./schema.ts";

/** Numbers that compete for one question: each in a row of its own, the least first. */
export interface DotRows extends Panel {
  readonly draws: "question";
  readonly reports: readonly Report[];
  /** Why they differ. */
  readonly gap: Gap;
}

export function toPanel({ panel: { draws, label }, figures, gap = "unknown" }: PanelClaims<DotRowsData>): DotRows {
  return { draws, label, gap, reports: figures.map(toReport) };
}

export function marks({ reports }: DotRows): readonly Report[] {
  return reports;
}
