import type { Limits } from "../chart-kind.ts";
import { isDay } from "../draw/moment.ts";
import type { Tallies } from "./panel.ts";

/** What the length of a line is, and is not. */
export const LENGTH = "A line is the time that a tally covers. Its length is no number.";

/** Each tally with its totals, in the order in which they are drawn. */
export function takeaway({ tallies }: Tallies): string {
  const told = tallies.map(
    ({ counts, totals }) => `${counts}: ${totals.map(({ label, to }) => `${label} by ${to}`).join(", ")}`,
  );
  return told.length === 0 ? "no report." : `${told.join("; ")}.`;
}

export function shapes(panels: readonly Tallies[]): string[] {
  const totals = panels.flatMap(({ tallies }) => tallies).flatMap(({ totals }) => totals);
  const open = totals.some(({ begins }) => !isDay(begins));
  return [
    "a line runs over the days that a tally covers, to the day by which the number beside it was reached",
    ...(open ? ["where it begins without an upright, the source names the month or the year and no day"] : []),
  ];
}

export function signs(): string[] {
  return [];
}

export function cannotTell(): Limits {
  const sum =
    "How many attacks there were in all: each tally has its own scope and its own time, so none adds to another.";
  return { marks: [sum] };
}
