import type { Hedge, Report } from "./input.ts";

const OPEN_UPWARD: readonly Hedge[] = ["more-than", "at-least"];

/** The report of the highest number; of equal ones a bound that is open upward, else the first. */
export function highest(reports: readonly Report[]): Report | undefined {
  const rank = ({ hedge }: Report) => Number(OPEN_UPWARD.includes(hedge));
  return reports.reduce<Report | undefined>(
    (best, report) =>
      !best || report.value > best.value || (report.value === best.value && rank(report) > rank(best)) ? report : best,
    undefined,
  );
}
