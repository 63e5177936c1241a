import type { Report } from "../report.ts";

/** The report of the highest number; of equal ones a bound that is open upward, else the first. */
export function highest<R extends Report>(reports: readonly R[]): R | undefined {
  const rank = ({ form }: R) => Number(form === "onward");
  return reports.toSorted((a, b) => b.value - a.value || rank(b) - rank(a))[0];
}
