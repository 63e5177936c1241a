import { area } from "../draw/area.ts";
import { round } from "../draw/round.ts";
import type { Shape } from "../draw/scene.ts";
import { textAt } from "../draw/text-at.ts";
import { TEXT_SIZE } from "../draw/text-box.ts";
import type { TimeSeries } from "./panel.ts";

/** Pixels between the times of a panel and the next for what ties the two. */
export const ENLARGED_FOOT = 12;
/** From the zero line to under the times. */
const UNDER_TIMES = TEXT_SIZE + 12;

interface Place {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  /** The zero line, where the panel ends, and where axes of time begin. */
  readonly base: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the next panel draws larger: a box as high as its highest number, and two lines that lead down to it. */
export function enlargedHere(panel: TimeSeries, all: readonly TimeSeries[], place: Place): Shape[] {
  if (!panel.enlarged) return [];
  const { x, y, base, bottom, left } = place;
  const [from, until] = [x(panel.enlarged.from), x(panel.enlarged.until)];
  const values = all[all.indexOf(panel) + 1]?.reports.map(({ value }) => value) ?? [];
  const top = y(Math.max(0, ...values));
  const line = (d: string): Shape => ({ kind: "path", role: "tie", d });
  const words = textAt("gap", "drawn larger below", (from + until) / 2, top - 6, "middle");
  const turn = base + UNDER_TIMES;
  return [
    area("enlarged", { left: from, right: until, top, bottom: base }),
    words,
    line(`M${round(from)},${round(turn - 2)}V${round(turn)}H${round(left)}V${round(bottom - 6)}`),
    line(`M${round(until)},${round(turn - 2)}V${round(bottom - 6)}`),
  ];
}
