import type { LabelCandidate } from "../draw/place-labels.ts";
import { round } from "../draw/round.ts";
import type { Shape } from "../draw/scene.ts";
import type { Box } from "../draw/text-box.ts";
import type { TimeSeries } from "./panel.ts";

/** What is no number that was reported, and so never stands without its name. */
interface NamedMark {
  readonly shape: Shape;
  readonly box: Box;
  readonly candidate: LabelCandidate;
}

/** An annotation is an upright line from just under zero, at `base`. */
export function annotation(
  { claim, label }: TimeSeries["annotations"][number],
  x: number,
  top: number,
  base: number,
): NamedMark {
  const at = round(x);
  return {
    shape: { kind: "path", role: "annotation", d: `M${at},${round(base + 5)}V${round(top)}`, claim },
    box: { left: at - 1, right: at + 1, top, bottom: base },
    candidate: { text: label, x: at, top, core: false },
  };
}
