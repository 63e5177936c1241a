import type { Report } from "../input.ts";
import type { Qualifier } from "../../model/quantity.ts";

const OPEN_UPWARD: readonly Qualifier[] = ["more-than", "at-least"];

/** The report of the highest number; of equal ones a bound that is open upward, else the first. */
export function highest(reports: readonly Report[]): Report | undefined {
  const rank = ({ qualifier }: Report) => Number(OPEN_UPWARD.includes(qualifier));
  return reports.reduce<Report | undefined>(
    (best, report) =>
      !best || report.value > best.value || (report.value === best.value && rank(report) > rank(best)) ? report : best,
    undefined,
  );
}
