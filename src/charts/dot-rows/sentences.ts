import type { Limits } from "../chart-kind.ts";
import { sayForms } from "../report.ts";
import type { DotRows } from "./panel.ts";

/** `more than 12, 16 or about 24`: each number once. */
export function takeaway({ reports }: DotRows): string {
  const labels = [...new Set(reports.map(({ label }) => label))];
  const last = labels.pop();
  if (last === undefined) return "no report.";
  return `${labels.length === 0 ? last : `${labels.join(", ")} or ${last}`}, depending on who counts.`;
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
