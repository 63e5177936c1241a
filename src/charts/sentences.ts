import { capitalise } from "../model/capitalise.ts";
import type { Limits, Panel } from "./chart-kind.ts";
import { byKind, kindOf } from "./kinds.ts";
import type { Mark, Report } from "./report.ts";
import type { Chart } from "./to-chart.ts";

/** The takeaway of a panel, from its data. */
export function takeaway(panel: Panel): string {
  return `${panel.label}: ${kindOf(panel).takeaway(panel)}`;
}

/** For those who cannot see the drawing: what is drawn, the takeaway and how many reports it rests on. */
export function describeChart({ panels }: Chart): string {
  const reports = reportsOf(panels);
  const numbers = `${count(reports.length, "report")}, ${coreOf(reports)}, each drawn as a separate mark and listed in the table.`;
  return [...panels.map(takeaway), ...(reports.length > 0 ? [numbers] : [])].join(" ");
}

/** What the shapes of a chart mean: of those that it has, in one or two sentences. */
export function howToRead({ panels }: Chart): string {
  const shapes = [...byKind(panels)].flatMap(([kind, panels]) => kind.shapes(panels)).join("; ");
  const looks = [...byKind(panels).keys()].flatMap(({ coreLooks }) => coreLooks ?? []);
  const marks = marksOf(panels);
  const core = marks.filter((mark) => mark.core).length;
  const colours =
    core === 0
      ? "All marks come from context sources."
      : core === marks.length
        ? "All marks come from the five articles that this site is built from."
        : `${looks[0] ?? "Larger marks, with bold labels,"} come from the five articles that this site is built from, the others from context sources.`;
  return `${capitalise(shapes)}. ${colours}`;
}

/** What a reader must know at the first look: `Bold: from the five articles; hollow: about.` Empty where nothing needs it. */
export function keyOf({ panels }: Chart): string {
  const groups = [...byKind(panels)];
  const [coreSign = "bold"] = groups.flatMap(([{ coreSign }]) => coreSign ?? []);
  const marks = marksOf(panels);
  const isMixed = marks.some(({ core }) => core) && !marks.every(({ core }) => core);
  const signs = groups.flatMap(([kind, panels]) => kind.signs(panels));
  const key = [...(isMixed ? [`${coreSign}: from the five articles`] : []), ...new Set(signs)];
  return key.length === 0 ? "" : `${capitalise(key.join("; "))}.`;
}

/** "What this chart cannot tell you": what the editors say first, then what follows from its data. */
export function cannotTell({ panels, leftOut, caveats }: Chart): string[] {
  const limits = [...byKind(panels)].map(([kind, panels]) => kind.cannotTell(panels));
  const of = (what: keyof Limits) => limits.flatMap((limit) => limit[what] ?? []);
  return [...caveats, ...of("marks"), ...of("gaps"), ...fromSources(reportsOf(panels)), ...of("scales"), ...leftOut];
}

function fromSources(reports: readonly Report[]): string[] {
  const { length } = reports;
  const unnamed = reports.filter(({ countedBy }) => countedBy === undefined).length;
  const rest = `More than its sources: ${count(length, "report")}, ${coreOf(reports)}.`;
  const uncounted = `Who counted, for ${String(unnamed)} of the ${String(length)}: the outlet names nobody.`;
  return [...(length > 0 ? [rest] : []), ...(unnamed > 0 ? [uncounted] : [])];
}

function marksOf(panels: readonly Panel[]): readonly Pick<Mark, "claim" | "core">[] {
  return panels.flatMap((panel) => kindOf(panel).marks(panel));
}

function reportsOf(panels: readonly Panel[]): Report[] {
  return marksOf(panels).filter((mark): mark is Report => "value" in mark);
}

function coreOf(reports: readonly Report[]): string {
  const core = reports.filter((report) => report.core).length;
  return `${core === 0 ? "none" : String(core)} of them from the five articles`;
}

function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? "" : "s"}`;
}
