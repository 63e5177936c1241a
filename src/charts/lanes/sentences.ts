import type { Limits } from "../chart-kind.ts";
import { marks, type Lanes } from "./panel.ts";

/** `What Iran’s leaders said, 5 marks; Iran’s own missiles, 1 mark.` */
export function takeaway({ lanes }: Lanes): string {
  const each = lanes.map(
    ({ topic, marks: { length } }) => `${topic}, ${String(length)} mark${length === 1 ? "" : "s"}`,
  );
  return `${each.join("; ")}.`;
}

export function shapes(panels: readonly Lanes[]): string[] {
  const planned = panels.flatMap(marks).some(({ by }) => by !== undefined);
  return [
    "a dot is a report of its day, a bar one that is dated only to a month or a year",
    ...(planned ? ["a dashed line is a plan, from the day of its announcement to the date that it names"] : []),
  ];
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
