import { drawChart } from "../../src/charts/draw-chart.ts";
import type { EventStrip } from "../../src/charts/event-strip/panel.ts";
import type { Mark, Report } from "../../src/charts/report.ts";
import { kindOf } from "../../src/charts/kinds.ts";
import { middle } from "../../src/charts/times.ts";
import type { KnownChart, KnownPanel } from "../../src/charts/examples/parts.ts";
import type { PathShape, Shape, TextShape } from "../../src/charts/draw/scene.ts";
import { panelsOf, pointOf } from "./read-scene.ts";

export const isText = (shape: Shape): shape is TextShape => shape.kind === "text";
export const isPath = (shape: Shape): shape is PathShape => shape.kind === "path";

/** The claims of a panel by name, each with the moment that it stands at. */
export function claimsOf(panel: KnownPanel): Record<string, { readonly at: number; readonly report?: Report }> {
  // A location has no moment.
  if (panel.draws === "locations") return Object.fromEntries(panel.locations.map(({ claim }) => [claim, { at: NaN }]));
  const all = [
    ...(kindOf(panel).marks(panel) as readonly Mark[]),
    ...(panel.draws === "figures" ? panel.annotations : []),
  ];
  return Object.fromEntries(
    all.map((one) => [one.claim, { at: middle(one), ...("value" in one ? { report: one as Report } : {}) }]),
  );
}

/** The marks of a panel with the claims that they draw. */
export function marksOf(panel: KnownPanel, shapes: readonly Shape[]) {
  const claims = claimsOf(panel);
  return shapes.filter(isPath).flatMap((path) => {
    const claim = claims[path.claim ?? ""];
    return claim ? [{ path, ...claim, ...pointOf(path) }] : [];
  });
}

/** The pixel of a number between two of which the pixels are known. */
export const between = (a: number, b: number, ax: number, bx: number) => (value: number) =>
  ax + ((value - a) / (b - a)) * (bx - ax);

/** Where an axis of time begins and ends: the line at zero, or a strip's own marks of its first and last moment. */
export function endsOfTime(
  panel: KnownPanel,
  shapes: readonly Shape[],
  { chart, width }: { chart: KnownChart; width: number },
) {
  if (panel.draws === "figures") {
    const zero = shapes.filter(isPath).find(({ role }) => role === "zero");
    const [, left, right] = /^M([\d.]+),[\d.]+H([\d.]+)$/.exec(zero?.d ?? "") ?? [];
    return [Number(left), Number(right)] as const;
  }
  const { from, until } = panel as EventStrip;
  const end = (at: number) => ({ claim: String(at), start: at, end: at, label: "", core: false });
  const ends = [end(from), end(until)];
  const probe: KnownPanel =
    panel.draws === "lanes"
      ? { ...panel, lanes: [{ topic: "Ends", marks: ends }] }
      : { ...(panel as EventStrip), events: ends };
  const panels = chart.panels.map((other) => (other === panel ? probe : other));
  const probed = panelsOf(drawChart({ ...chart, panels }, width))[chart.panels.indexOf(panel)] ?? [];
  const [left, right] = probed
    .filter(isPath)
    .filter(({ claim }) => claim !== undefined)
    .map((path) => pointOf(path).x);
  return [left ?? NaN, right ?? NaN] as const;
}

/** What a tick of time says, as a moment: `2003`, `Nov 2023`, or `Nov` or `30 Nov` of a year that the panel takes in. */
export function momentsOf(words: string, { from, until }: { from: number; until: number }): number[] {
  if (/^\d{4}$/.test(words)) return [Date.UTC(Number(words), 0)];
  if (/^\D+ \d{4}$/.test(words)) return [Date.parse(`1 ${words} UTC`)];
  const [first, last] = [from, until].map((at) => new Date(at).getUTCFullYear()) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const day = /^\D+$/.test(words) ? `1 ${words}` : words;
  // A month is named where it begins, a day in its middle, where its marks stand.
  const noon = day === words ? 12 * 3600 * 1000 : 0;
  return years.map((year) => Date.parse(`${day} ${String(year)} UTC`) + noon);
}
