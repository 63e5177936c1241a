import { area } from "../draw/area.ts";
import type { LabelCandidate } from "../draw/place-labels.ts";
import { round } from "../draw/round.ts";
import type { Shape } from "../draw/scene.ts";
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

/** What is said of its box, right above it where there is room. */
export function enlargedLabel(
  panel: TimeSeries,
  all: readonly TimeSeries[],
  { x, y }: Pick<Place, "x" | "y">,
): LabelCandidate[] {
  if (!panel.enlarged) return [];
  const middle = (x(panel.enlarged.from) + x(panel.enlarged.until)) / 2;
  return [{ text: "drawn larger below", x: middle, top: topOf(panel, all, y), core: false, reach: 0 }];
}

/** The box is as high as the highest number in it. */
function topOf(panel: TimeSeries, all: readonly TimeSeries[], y: Place["y"]): number {
  const values = all[all.indexOf(panel) + 1]?.reports.map(({ value }) => value) ?? [];
  return y(Math.max(0, ...values));
}

/** What the next panel draws larger: a box as high as its highest number, and two lines that lead down to it. */
export function enlargedHere(panel: TimeSeries, all: readonly TimeSeries[], place: Place): Shape[] {
  if (!panel.enlarged) return [];
  const { x, y, base, bottom, left } = place;
  const [from, until] = [x(panel.enlarged.from), x(panel.enlarged.until)];
  const line = (d: string): Shape => ({ kind: "path", role: "tie", d });
  const turn = base + UNDER_TIMES;
  return [
    area("enlarged", { left: from, right: until, top: topOf(panel, all, y), bottom: base }),
    line(`M${round(from)},${round(turn - 2)}V${round(turn)}H${round(left)}V${round(bottom - 6)}`),
    line(`M${round(until)},${round(turn - 2)}V${round(bottom - 6)}`),
  ];
}
