import type { Limits } from "../chart-kind.ts";
import { sayMoments, signsOfMoments } from "../report.ts";
import { marks, type Lanes } from "./panel.ts";

/** `The mission (3), The soldiers (1); 2 of the 4 marks are plans.` */
export function takeaway(panel: Lanes): string {
  const each = panel.lanes.map(({ topic, marks: { length } }) => `${topic} (${String(length)})`).join(", ");
  const all = marks(panel);
  const plans = all.filter(({ by }) => by !== undefined).length;
  const verb = plans === 1 ? "is a plan" : "are plans";
  return plans === 0 ? `${each}.` : `${each}; ${String(plans)} of the ${String(all.length)} marks ${verb}.`;
}

export function shapes(panels: readonly Lanes[]): string[] {
  const planned = panels.flatMap(marks).some(({ by }) => by !== undefined);
  return [
    ...sayMoments(
      panels.flatMap(marks).filter(({ by }) => by === undefined),
      "a report of its day",
    ),
    ...(planned ? ["a dashed line is a plan, from the day of its announcement to the date that it names"] : []),
  ];
}

export function signs(panels: readonly Lanes[]): string[] {
  return signsOfMoments(panels.flatMap(marks).filter(({ by }) => by === undefined));
}

export function cannotTell(panels: readonly Lanes[]): Limits {
  const planned = panels.flatMap(marks).some(({ by }) => by !== undefined);
  return {
    marks: [
      "Whether one thing led to another, or what happened that is not drawn: the marks were chosen.",
      ...(planned ? ["Whether a plan was carried out: a dashed line is what was announced, not what happened."] : []),
    ],
  };
}
