import type { PanelClaims } from "../../content/chart-claims.ts";
import type { Column } from "../chart-kind.ts";
import type { DotRowsData } from "./schema.ts";

/** The question, and every answer to it. */
export function columns({ panel, figures }: PanelClaims<DotRowsData>): Column[] {
  return [{ name: panel.label, figures }];
}
