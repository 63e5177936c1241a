import type { LabelCandidate } from "../draw/place-labels.ts";
import { round } from "../draw/round.ts";
import type { Shape } from "../draw/scene.ts";
import type { Box } from "../draw/text-box.ts";
import type { TimeSeries } from "./panel.ts";

/** An annotation is an upright line from just under zero, with its words above. */
export function annotation(
  { claim, label }: TimeSeries["annotations"][number],
  x: number,
  top: number,
  base: number,
): { shape: Shape; box: Box; candidate: LabelCandidate } {
  const at = round(x);
  return {
    shape: { kind: "path", role: "event", d: `M${at},${round(base + 5)}V${round(top)}`, claim },
    box: { left: at - 1, right: at + 1, top, bottom: base },
    candidate: { text: label, x: at, top, core: false },
  };
}
