import type { Limits } from "../chart-kind.ts";
import type { Accounts } from "./panel.ts";

/** `9 rows: 4 with a mark on both sides, 3 under “Rudaw” alone, 2 under “Tehran Times” alone.` */
export function takeaway({ rows, headings }: Accounts): string {
  const count = (left: boolean, right: boolean) =>
    rows.filter(({ cells }) => Boolean(cells[0]) === left && Boolean(cells[1]) === right).length;
  const parts = [
    { n: count(true, true), where: "with a mark on both sides" },
    { n: count(true, false), where: `under “${headings[0]}” alone` },
    { n: count(false, true), where: `under “${headings[1]}” alone` },
  ].filter(({ n }) => n > 0);
  return `${String(rows.length)} rows: ${parts.map(({ n, where }) => `${String(n)} ${where}`).join(", ")}.`;
}

/** The words beside a mark are never bold: where all marks are of the five articles, all would be. */
export const coreLooks = "Larger marks";
export const coreSign = "large dot";

export function shapes(panels: readonly Accounts[]): string[] {
  const said = new Set(panels.flatMap(({ absent }) => absent ?? []));
  return [
    "a dot stands where a source tells of it; the words beside it are ours",
    ...(isSilent(panels) ? ["a ring where a source says that this side said nothing"] : []),
    ...[...said].map((absent) => `where nothing is told it says “${absent}”`),
  ];
}

export function signs(panels: readonly Accounts[]): string[] {
  return isSilent(panels) ? ["ring: said nothing of it"] : [];
}

/** Does a source say of a side that it said nothing? */
function isSilent(panels: readonly Accounts[]): boolean {
  return panels.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell?.silent)));
}

export function cannotTell(): Limits {
  return { marks: ["Whether what is told is true. A place without a mark is silence, and silence is no denial."] };
}
