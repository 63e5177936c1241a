import type { PanelClaims } from "../../content/chart-claims.ts";
import type { Column } from "../chart-kind.ts";
import type { CeilingsData } from "./schema.ts";

/** What was counted, and what was allowed. */
export function columns({ panel, figures, ceilings }: PanelClaims<CeilingsData>): Column[] {
  return [
    { name: panel.label, figures },
    { name: "Ceiling", figures: ceilings },
  ];
}
