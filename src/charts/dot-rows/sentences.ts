import type { Limits } from "../chart-kind.ts";
import { sayForms } from "../report.ts";
import type { DotRows } from "./panel.ts";

/** `more than 12 (CNN), 16 (Newsweek) or about 24 (Rudaw)`: each number once, with the outlets that give it. Why they differ, no number says. */
export function takeaway({ reports }: DotRows): string {
  const numbers = [...Map.groupBy(reports, ({ label }) => label)].map(
    ([label, given]) => `${label} (${[...new Set(given.map(({ outlet }) => outlet))].join(", ")})`,
  );
  const last = numbers.pop();
  if (last === undefined) return "no report.";
  return numbers.length === 0 ? `${last}.` : `${numbers.join(", ")} or ${last}.`;
}

export function shapes(panels: readonly DotRows[]): string[] {
  return sayForms(
    panels.flatMap(({ reports }) => reports),
    "onward",
    "back",
  );
}

export function cannotTell(): Limits {
  const weighed =
    "Which of the numbers is right: each is what one source gave; nothing here weighs one against another.";
  return { marks: [weighed] };
}
