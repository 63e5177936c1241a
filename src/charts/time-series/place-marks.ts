import { glyph, type Glyph } from "../draw/glyph.ts";
import { radii } from "../draw/radii.ts";
import type { Shape } from "../draw/scene.ts";
import type { SeriesReport } from "./panel.ts";

/** A report in its place, in pixels, with its mark. */
export interface Drawn {
  readonly report: SeriesReport;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly glyph: Glyph;
}

/** A disc for each report of the first series, a dash for each of the second. */
export function placeMarks(
  reports: readonly SeriesReport[],
  xOf: (report: SeriesReport) => number,
  yOf: (value: number) => number,
  base: number,
): Drawn[] {
  const placed = reports.map((report) => {
    return { report, x: xOf(report), y: yOf(report.value), form: report.form, core: report.core };
  });
  const sizes = radii(placed);
  return placed.map(({ report, x, y, form }, i) => {
    const r = sizes[i] ?? 0;
    return { report, x, y, r, glyph: glyph(form, x, y, base, r, "up", report.series === 0 ? "disc" : "dash") };
  });
}

export function mark({ report: { claim, core }, glyph: { d, fill } }: Drawn): Shape {
  return { kind: "path", role: "mark", d, claim, core, fill };
}
