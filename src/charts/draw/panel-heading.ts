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

/** What a panel shows, at its top left, in as many lines as it takes; under it what must be known to read it. */
export function panelHeading(text: string, frame: Frame, note?: string): Heading {
  const { inset, top, width } = frame;
  const linesOf = (words: string, role: "panel" | "gap") =>
    (wrap(words, width - 2 * inset, TYPES[role]) ?? [words]).map((line) => ({ line, role }));
  const lines = [...linesOf(text, "panel"), ...(note === undefined ? [] : linesOf(note, "gap"))];
  const more = (lines.length - 1) * LEADING;
  return {
    shapes: lines.map(({ line, role }, i) => textAt(role, line, inset, top + i * LEADING + TEXT_SIZE)),
    boxes: lines.map(({ line, role }, i) => {
      const right = inset + textWidth(line, TYPES[role]);
      return { left: 0, right, top: top + i * LEADING, bottom: top + (i + 1) * LEADING };
    }),
    more,
    below: { ...frame, top: top + more },
  };
}
