import type { Limits } from "../chart-kind.ts";
import { sayMoments, signsOfMoments } from "../report.ts";
import type { EventStrip } from "./panel.ts";

/** What rows in order do not say. */
export const NO_CAUSE = "In order of time. The order says nothing about causes.";

/** From which event to which it goes. */
export function takeaway({ events }: EventStrip): string {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last || first === last) return first ? `${first.label}.` : "no event.";
  return `${String(events.length)} events, from “${first.label}” to “${last.label}”.`;
}

export function shapes(panels: readonly EventStrip[]): string[] {
  return sayMoments(
    panels.flatMap(({ events }) => events),
    "an event on its day",
  );
}

export function signs(panels: readonly EventStrip[]): string[] {
  return signsOfMoments(panels.flatMap(({ events }) => events));
}

export function cannotTell(): Limits {
  return { marks: ["Whether one event led to another, or what happened that is not listed."] };
}
