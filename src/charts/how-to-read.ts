import type { Chart, Report } from "./input.ts";
import type { Qualifier } from "../model/quantity.ts";

/** What the shapes of a chart mean: of those that it has, in one or two sentences. */
export function howToRead({ panels }: Chart): string {
  const reports = panels.flatMap((panel): readonly Report[] => (panel.kind === "strip" ? [] : panel.reports));
  const events = panels.flatMap((panel) => (panel.kind === "strip" ? panel.events : []));
  const has = (...qualifiers: Qualifier[]) => reports.some(({ qualifier }) => qualifiers.includes(qualifier));
  const rows = panels.some(({ kind }) => kind === "rows");
  const shapes = [
    ...(has("exact") ? ["a filled mark is a number given without a hedge"] : []),
    ...(has("about") ? ["a hollow one “about”"] : []),
    ...(has("at-least", "more-than") ? [`an arrow ${rows ? "onward" : "upward"} says “at least” or “more than”`] : []),
    ...(has("up-to", "fewer-than") ? [`an arrow ${rows ? "back" : "downward"} “up to” or “fewer than”`] : []),
    ...(panels.some((panel) => panel.kind === "time" && panel.ceilings.length > 0) ? ["a bracket is a ceiling"] : []),
    ...(events.length > 0 ? ["a dot is an event on its day, a bar one that is dated only to a month or a year"] : []),
  ];
  const marks = [...reports, ...events];
  const core = marks.filter((mark) => mark.core).length;
  const colours =
    core === 0
      ? "All marks come from context sources."
      : core === marks.length
        ? "All marks come from the five articles."
        : "Coloured marks come from the five articles, the others from context sources.";
  return `${capital(shapes.join("; "))}. ${colours}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
