import type { PathShape, Scene, Shape } from "../../src/charts/draw/scene.ts";
import type { Box } from "../../src/charts/draw/text-box.ts";
import { segments } from "./geometry.ts";

/** The box of every segment of a path, without its stroke. A ring of one arc counts as the disc in it. */
export function boxesOfPath({ d }: PathShape): Box[] {
  const ring = /^M([\d.]+),([\d.]+)a([\d.]+),[\d.]+,0,1,0,\.01,0z/.exec(d);
  const [x = 0, y = 0, r = 0] = (ring ?? []).slice(1).map(Number);
  const disc = ring ? [{ left: x - r, right: x + r, top: y, bottom: y + 2 * r }] : [];
  // The ring is an arc and what closes it.
  const rest = segments(d)
    .slice(ring ? 2 : 0)
    .map(({ x, y, dx, dy }) => ({
      left: Math.min(x, x - dx),
      right: Math.max(x, x - dx),
      top: Math.min(y, y - dy),
      bottom: Math.max(y, y - dy),
    }));
  return [...disc, ...rest];
}

export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const FORMS: readonly [form: RegExp, point: (numbers: readonly number[]) => readonly number[]][] = [
  [/^M([\d.]+),([\d.]+)h7v16$/, ([x = NaN, y = NaN]) => [x + 7, y + 9]],
  [/^M([\d.]+),([\d.]+)a([\d.]+),/, ([x = NaN, y = NaN, r = NaN]) => [x, y + r]],
  [/^M([\d.]+),([\d.]+)m0,-1\.5h([\d.]+)/, ([x = NaN, y = NaN, width = NaN]) => [x + width / 2, y]],
  [
    /^M([\d.]+),([\d.]+)H([\d.]+)v(3|4|6)H/,
    ([x = NaN, y = NaN, end = NaN, thick = NaN]) => [(x + end) / 2, y + thick / 2],
  ],
  [/^M([\d.]+),([\d.]+)(?:v10m0,-5)?H([\d.]+)m0,-5v10$/, ([, y = NaN, end = NaN]) => [end, y]],
  [/^M([\d.]+),([\d.]+)H[\d.]+m0,0v-6m0,6v6$/, ([x = NaN, y = NaN]) => [x, y]],
  [/^M([\d.]+),([\d.]+)h([\d.]+)/, ([x = NaN, y = NaN, width = NaN]) => [x + width / 2, y]],
  [/^M([\d.]+),([\d.]+)v([\d.]+)/, ([x = NaN, y = NaN, height = NaN]) => [x, y + height / 2]],
  [/^M([\d.]+),([\d.]+)V[\d.]+$/, ([x = NaN, y = NaN]) => [x, y]],
];

/** The point that a mark stands for: the middle of a disc, a dash, a foot or a bar, the upright of a ceiling, the end of a tally, the beginning of a plan, the foot of an event’s line. */
export function pointOf({ d }: PathShape): { readonly x: number; readonly y: number } {
  for (const [form, point] of FORMS) {
    const match = form.exec(d);
    if (!match) continue;
    const [x = NaN, y = NaN] = point(match.slice(1).map(Number));
    return { x, y };
  }
  throw new Error(`a mark of a shape that no test knows: ${d}`);
}

/** What each panel draws: its heading, which may take several lines, and all that follows it. */
export function panelsOf({ shapes }: Scene): Shape[][] {
  const isHeading = (shape: Shape | undefined) => shape?.kind === "text" && shape.role === "panel";
  const starts = shapes.flatMap((shape, i) => (isHeading(shape) && !isHeading(shapes[i - 1]) ? [i] : []));
  return starts.map((start, i) => shapes.slice(start, starts[i + 1]));
}

/** A tick: what its label says, and where its line stands. */
export interface ReadTick {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** The ticks of a panel, each label with the line that is drawn just before it. */
export function ticksOf(shapes: readonly Shape[]): { readonly level: ReadTick[]; readonly upright: ReadTick[] } {
  const ticks = shapes.flatMap((shape, i) => {
    const line = shapes[i - 1];
    if (shape.kind !== "text" || shape.role !== "tick" || line?.kind !== "path") return [];
    const [, x, y, command] = /^M([\d.]+),([\d.]+)([HVv])/.exec(line.d) ?? [];
    return [{ words: shape.text, x: Number(x), y: Number(y), command }];
  });
  return {
    level: ticks.filter(({ command }) => command === "H"),
    upright: ticks.filter(({ command }) => command !== "H"),
  };
}
