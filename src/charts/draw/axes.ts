import type { Frame } from "./block.ts";
import { round } from "./round.ts";
import type { Shape } from "./scene.ts";
import { TEXT_SIZE } from "./text-box.ts";
import { timeTicks, type Tick } from "./ticks.ts";

/** Numbers that grow upward: a line for each, the one at zero clear, its label at the left. */
export function valueAxis(values: readonly Tick[], frame: Frame, y: (value: number) => number): Shape[] {
  return values.flatMap(({ at, label }): Shape[] => [
    {
      kind: "path",
      role: at === 0 ? "zero" : "grid",
      d: `M${String(round(frame.left))},${String(round(y(at)))}H${String(round(frame.right))}`,
    },
    // A bracket over the axis's first day reaches nine pixels to the left.
    { kind: "text", role: "tick", x: round(frame.left - 9), y: round(y(at) + 4), text: label, anchor: "end" },
  ]);
}

/** Times under the line at zero. */
export function timeAxis(
  { from, until }: { readonly from: number; readonly until: number },
  x: (at: number) => number,
  base: number,
  width: number,
): Shape[] {
  return timeTicks(from, until, x, width).flatMap((tick): Shape[] => [
    { kind: "path", role: "grid", d: `M${String(round(tick.x))},${String(round(base))}v5` },
    {
      kind: "text",
      role: "tick",
      x: round(tick.middle),
      y: round(base + TEXT_SIZE + 6),
      text: tick.label,
      anchor: "middle",
    },
  ]);
}
