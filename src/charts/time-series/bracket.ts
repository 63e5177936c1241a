import { round } from "../draw/round.ts";
import type { LabelCandidate } from "../draw/place-labels.ts";
import type { Shape } from "../draw/scene.ts";
import type { Box } from "../draw/text-box.ts";
import type { Report } from "../report.ts";

/** Half its width, and the depth of its ends. */
const HALF = 9;
const DEPTH = 5;

/** A ceiling is a bracket from above, with a name: nothing stands on it and it stands on nothing. */
export function bracket(
  { claim, core, label }: Report,
  x: number,
  y: number,
): { shape: Shape; box: Box; candidate: LabelCandidate } {
  const d = `M${round(x - HALF)},${round(y + DEPTH)}v-${DEPTH}h${2 * HALF}v${DEPTH}`;
  return {
    shape: { kind: "path", role: "ceiling", d, claim, core },
    box: { left: x - HALF - 1, right: x + HALF + 1, top: y - 1, bottom: y + DEPTH },
    candidate: { text: `ceiling: ${label}`, x, top: y - 1, core },
  };
}
