import type { PanelClaims } from "../../content/chart-claims.ts";
import type { Claim } from "../../content/site.ts";
import { dateBounds } from "../../model/partial-date.ts";
import type { Panel } from "../chart-kind.ts";
import type { Mark } from "../report.ts";
import type { AccountsData } from "./schema.ts";

/** Two accounts side by side, row by row. */
export interface Accounts extends Panel {
  readonly draws: "accounts";
  /** The headings of the two columns. */
  readonly headings: readonly [string, string];
  /** What an empty place says, if anything. */
  readonly absent?: string | undefined;
  readonly rows: readonly AccountRow[];
}

export interface AccountRow {
  readonly topic: string;
  /** Left and right: a claim with a few words on it, which may be none; absent where that side has nothing. */
  readonly cells: readonly [Account | undefined, Account | undefined];
}

/** What one side says, or the report that it says nothing. */
export interface Account extends Mark {
  readonly silent?: boolean;
}

export function toPanel({ panel, told = [] }: PanelClaims<AccountsData>): Accounts {
  const { draws, label, left, right, absent, rows } = panel;
  const named = new Map(told.map((claim) => [claim.name, claim]));
  const toCell = (cell: AccountsData["rows"][number]["left"]) => {
    const claim = named.get(cell?.claim ?? "");
    return claim && { ...toMark(claim, cell?.says ?? ""), silent: cell?.silent ?? false };
  };
  return {
    draws,
    label,
    headings: [left.heading, right.heading],
    absent,
    rows: rows.map((row) => ({ topic: row.topic, cells: [toCell(row.left), toCell(row.right)] })),
  };
}

function toMark({ name, asOf, source }: Claim, label: string): Mark {
  return { claim: name, ...dateBounds(asOf), label, core: source.data.tier === "core" };
}

export function marks({ rows }: Accounts): readonly Mark[] {
  return rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));
}
