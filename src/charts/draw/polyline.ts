import { round } from "./round.ts";

/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** Pixels from a line that the eye does not see. */
const UNSEEN = 0.7;

/** A line through some points, with as few letters as it takes: each step counts from the point before. */
export function polyline(points: readonly Point[], closed = false): string {
  const kept = thinned(points).map(([x, y]): Point => [round(x), round(y)]);
  const steps = kept.slice(1).map(([x, y], i) => {
    const [x0 = 0, y0 = 0] = kept[i] ?? [];
    return `${short(x - x0)},${short(y - y0)}`;
  });
  return `M${(kept[0] ?? []).join()}l${steps.join(" ")}${closed ? "z" : ""}`;
}

/** Without the points that lie almost on the line between those kept (Douglas and Peucker). */
function thinned(points: readonly Point[]): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return points;
  const off = points.map((point) => distance(point, first, last));
  const furthest = off.indexOf(Math.max(...off));
  if ((off[furthest] ?? 0) <= UNSEEN) return [first, last];
  return [...thinned(points.slice(0, furthest + 1)), ...thinned(points.slice(furthest)).slice(1)];
}

/** From a point to the line through two, or to them where they are one, as at the ends of a ring. */
function distance([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length === 0) return Math.hypot(x - x0, y - y0);
  return Math.abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / length;
}

/** `.5` for 0.5. */
function short(pixels: number): string {
  return String(round(pixels)).replace(/^(-?)0\./, "$1.");
}
