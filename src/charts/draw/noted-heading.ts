import type { Frame } from "./block.ts";
import { panelHeading } from "./panel-heading.ts";
import type { Shape } from "./scene.ts";
import { textAt } from "./text-at.ts";
import { TEXT_SIZE, TYPES } from "./text-box.ts";
import { wrap } from "./wrap.ts";

/** Pixels from one line of a note to the next. */
export const LEADING = 17;
/** Pixels from the top of a heading of one line to what stands under it. */
const HEADING = 22;

/** What a panel shows and, under it, how to take it: where readers would else take it wrong. */
export function notedHeading(
  label: string,
  note: string | undefined,
  frame: Frame,
): { shapes: Shape[]; bottom: number } {
  const heading = panelHeading(label, frame);
  const top = heading.below.top + HEADING;
  const lines = note === undefined ? [] : (wrap(note, frame.width - 2 * frame.inset, TYPES.gap) ?? []);
  const texts = lines.map((line, i) => textAt("gap", line, frame.inset, top + TEXT_SIZE + i * LEADING));
  return { shapes: [...heading.shapes, ...texts], bottom: top + lines.length * LEADING };
}
