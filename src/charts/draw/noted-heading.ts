import type { Frame } from "./block.ts";
import { panelHeading } from "./panel-heading.ts";
import type { Shape } from "./scene.ts";

/** Pixels from one line of words in a row to the next. */
export const LEADING = 17;
/** Pixels from the top of a heading of one line to what stands under it. */
const HEADING = 22;

/** A heading with the note under it, and where what it heads may begin. */
export function notedHeading(
  label: string,
  note: string | undefined,
  frame: Frame,
): { shapes: readonly Shape[]; bottom: number } {
  const { shapes, below } = panelHeading(label, frame, note);
  return { shapes, bottom: below.top + HEADING };
}
