import { round } from "../draw/round.ts";
import type { Type } from "../draw/text-box.ts";
import { wrap } from "../draw/wrap.ts";

/** What a drawing says of itself wherever it is passed around. */
export interface Captions {
  readonly headline: string;
  readonly measured: string;
  /** Below the drawing, each in lines of its own. */
  readonly notes: readonly string[];
}

/** A line of text around a drawing. */
export interface FrameLine {
  readonly role: "headline" | "caption";
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
}

/** The paper around a drawing, in the drawing's own pixels: it begins left of it and above it. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly above: readonly FrameLine[];
  readonly below: readonly FrameLine[];
}

const MARGIN = 24;
/** Between the drawing and the words above and below it. */
const GAP = 24;
const HEADLINE = { role: "headline", size: 21, cut: "bold", leading: 28 } as const;
const CAPTION = { role: "caption", size: 13, cut: "regular", leading: 18 } as const;

/** A text in lines no wider than that in any face; a word that is wider by itself stays whole. */
export function linesOf(text: string, type: Type, width: number): readonly string[] {
  return wrap(text, width, type) ?? [text];
}

/** The same number of lines, nearer to each other in length: no word is left alone on the last. */
function even(text: string, type: Type, width: number, least = 0.75 * width): readonly string[] {
  const lines = linesOf(text, type, width);
  const narrower = width - type.size;
  const fewest = narrower < least || linesOf(text, type, narrower).length > lines.length;
  return fewest ? lines : even(text, type, narrower, least);
}

/** Puts the captions above and below a drawing. */
export function frameAround(drawing: { readonly width: number; readonly height: number }, captions: Captions): Frame {
  const set = (text: string, { role, leading, ...type }: typeof HEADLINE | typeof CAPTION) =>
    even(text, type, drawing.width).map((line) => ({ role, text: line, leading }));
  const head = stack([...set(captions.headline, HEADLINE), ...set(captions.measured, CAPTION)]);
  const foot = stack(captions.notes.flatMap((note) => set(note, CAPTION)));
  const top = -(MARGIN + head.height + GAP);
  return {
    left: -MARGIN,
    top,
    width: drawing.width + 2 * MARGIN,
    height: Math.ceil(drawing.height + foot.height + GAP + MARGIN - top),
    above: head.lines.map((line) => ({ ...line, y: line.y + top + MARGIN })),
    below: foot.lines.map((line) => ({ ...line, y: round(line.y + drawing.height + GAP) })),
  };
}

/** Sets lines one under the other, from zero down. */
function stack(lines: readonly (Pick<FrameLine, "role" | "text"> & { readonly leading: number })[]) {
  let height = 0;
  const placed = lines.map(({ role, text, leading }): FrameLine => {
    height += leading;
    return { role, text, x: 0, y: height - (role === "headline" ? 10 : 6) };
  });
  return { lines: placed, height };
}
