import type { Frame } from "./block.ts";
import { round } from "./round.ts";
import type { PathRole, Shape } from "./scene.ts";
import { textAt } from "./text-at.ts";
import type { PlacedTick, Tick } from "./ticks.ts";

/** Numbers that grow upward: a line for each, the one at zero clear, its label at the left. */
export function uprightAxis(ticks: readonly Tick[], { left, right }: Frame, y: (value: number) => number): Shape[] {
  return ticks.flatMap(({ at, label }): Shape[] => [
    { kind: "path", role: at === 0 ? "zero" : "grid", d: `M${round(left)},${round(y(at))}H${round(right)}` },
    // A bracket over the axis's first day reaches nine pixels to the left.
    textAt("tick", label, left - 9, y(at) + 4, "end"),
  ]);
}

/**
 * What grows to the right, as times do: a line for each tick and its label.
 *
 * @param top where the lines begin, and `line` how they go on, as part of a path
 * @param baseline of the labels
 */
export function levelAxis(
  ticks: readonly PlacedTick[],
  top: number,
  line: string,
  baseline: number,
  first: PathRole = "grid",
): Shape[] {
  return ticks.flatMap((tick, i): Shape[] => [
    { kind: "path", role: i === 0 ? first : "grid", d: `M${round(tick.x)},${round(top)}${line}` },
    textAt("tick", tick.label, tick.middle, baseline, "middle"),
  ]);
}
