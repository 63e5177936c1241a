import type { Frame } from "./block.ts";
import { round } from "./round.ts";
import type { Shape } from "./scene.ts";
import { TEXT_SIZE, textWidth, TYPES, type Box } from "./text-box.ts";
import { wrap } from "./wrap.ts";

const LEADING = 18;

interface Heading {
  readonly shapes: readonly Shape[];
  readonly boxes: readonly Box[];
  /** Pixels that its lines take beyond the first, for which every panel has room. */
  readonly more: number;
  /** What is left of the frame, as if the heading had one line. */
  readonly below: Frame;
}

/** What a panel shows, at its top left, in as many lines as it takes. */
export function panelHeading(text: string, frame: Frame): Heading {
  const { inset, top, width } = frame;
  const lines = wrap(text, width - 2 * inset, TYPES.panel) ?? [text];
  const more = (lines.length - 1) * LEADING;
  const tops = lines.map((_, i) => top + i * LEADING);
  return {
    shapes: lines.map((line, i) => {
      return {
        kind: "text",
        role: "panel",
        x: inset,
        y: round((tops[i] ?? top) + TEXT_SIZE),
        text: line,
        anchor: "start",
      };
    }),
    boxes: lines.map((line, i) => {
      return {
        left: 0,
        right: inset + textWidth(line, TYPES.panel),
        top: tops[i] ?? top,
        bottom: (tops[i] ?? top) + LEADING,
      };
    }),
    more,
    below: { ...frame, top: top + more },
  };
}
