import type { Frame } from "./block.ts";
import type { Shape } from "./scene.ts";
import { textAt } from "./text-at.ts";
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
  return {
    shapes: lines.map((line, i) => textAt("panel", line, inset, top + i * LEADING + TEXT_SIZE)),
    boxes: lines.map((line, i) => {
      const right = inset + textWidth(line, TYPES.panel);
      return { left: 0, right, top: top + i * LEADING, bottom: top + (i + 1) * LEADING };
    }),
    more,
    below: { ...frame, top: top + more },
  };
}
