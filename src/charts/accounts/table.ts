import type { PanelClaims } from "../../content/chart-claims.ts";
import type { Column } from "../chart-kind.ts";
import { SIDES, type AccountsData } from "./schema.ts";

/** A column for each account; in it the topic, and what that account says on it. */
export function columns({ panel, told = [] }: PanelClaims<AccountsData>): Column[] {
  const named = new Map(told.map((claim) => [claim.name, claim]));
  return SIDES.map((side) => ({
    name: panel[side].heading,
    figures: [],
    events: panel.rows.flatMap(({ topic, [side]: cell }) => {
      const claim = named.get(cell?.claim ?? "");
      const label = cell?.says === undefined ? topic : `${topic}: ${cell.says}`;
      return claim ? [{ claims: [claim], day: claim.asOf, label }] : [];
    }),
  }));
}
