import type { LabelCandidate } from "../draw/place-labels.ts";
import { round } from "../draw/round.ts";
import type { Shape } from "../draw/scene.ts";
import type { Box } from "../draw/text-box.ts";
import type { Report } from "../report.ts";
import type { TimeSeries } from "./panel.ts";

/** What is no number that was reported, and so never stands without its name. */
interface NamedMark {
  readonly shape: Shape;
  readonly box: Box;
  readonly candidate: LabelCandidate;
}

/** Half the width of a bracket, and the depth of its ends. */
const HALF = 9;
const DEPTH = 5;

/** A ceiling is a bracket from above: nothing stands on it and it stands on nothing. */
export function ceiling({ claim, core, label }: Report, x: number, y: number): NamedMark {
  const d = `M${round(x - HALF)},${round(y + DEPTH)}v-${DEPTH}h${2 * HALF}v${DEPTH}`;
  return {
    shape: { kind: "path", role: "ceiling", d, claim, core },
    box: { left: x - HALF - 1, right: x + HALF + 1, top: y - 1, bottom: y + DEPTH },
    candidate: { text: `ceiling: ${label}`, x, top: y - 1, core },
  };
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
