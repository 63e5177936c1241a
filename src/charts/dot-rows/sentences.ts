import type { Gap } from "../../model/difference.ts";
import type { Limits } from "../chart-kind.ts";
import { sayForms, signsOf } from "../report.ts";
import type { DotRows } from "./panel.ts";

const GAP_WORDS: Readonly<Record<Gap, string>> = {
  counter: "different counters",
  scope: "they do not count the same",
  day: "given on different days",
  grew: "the number grew",
  unknown: "no source says",
};

export function gapWords({ gap }: DotRows): string {
  return `Why they differ: ${GAP_WORDS[gap]}`;
}

/** `more than 12 (CNN), 16 (Newsweek) or about 24 (Rudaw)`: each number once, with the outlets that give it, and why they differ. */
export function takeaway(panel: DotRows): string {
  const { reports } = panel;
  const numbers = [...Map.groupBy(reports, ({ label }) => label)].map(
    ([label, given]) => `${label} (${[...new Set(given.map(({ outlet }) => outlet))].join(", ")})`,
  );
  const last = numbers.pop();
  if (last === undefined) return "no report.";
  return numbers.length === 0 ? `${last}.` : `${numbers.join(", ")} or ${last}. ${gapWords(panel)}.`;
}

export function shapes(panels: readonly DotRows[]): string[] {
  return sayForms(
    panels.flatMap(({ reports }) => reports),
    "to the right",
    "to the left",
  );
}

export function signs(panels: readonly DotRows[]): string[] {
  return signsOf(panels.flatMap(({ reports }) => reports));
}

export function cannotTell(): Limits {
  const weighed =
    "Which of the numbers is right: each is what one source gave; nothing here weighs one against another.";
  return { marks: [weighed] };
}
