import type { TextShape } from "./scene.ts";

/** Pixels; `y` grows downward. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The one size of text in a chart, in pixels: still above 12 where the drawing is scaled to nine tenths. */
export const TEXT_SIZE = 13;

/**
 * An upper bound for the width of a text, in pixels. There is no font to ask at
 * build, so each kind of letter counts as the widest of the type in our stack.
 */
export function textWidth(text: string, size = TEXT_SIZE): number {
  let ems = 0;
  for (const character of text) {
    if (/[iljtfr.,:;'|()·\s-]/.test(character)) ems += 0.4;
    else if (/[mwMW]/.test(character)) ems += 1.05;
    else if (/[A-Z]/.test(character)) ems += 0.82;
    else ems += 0.66;
  }
  return ems * size;
}

/** The box of a line of text whose baseline starts, centres or ends at `x`. */
export function textBox(text: string, x: number, y: number, anchor: "start" | "middle" | "end"): Box {
  const width = textWidth(text);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - TEXT_SIZE * 0.8, bottom: y + TEXT_SIZE * 0.25 };
}

/** The box of a text as it is drawn: turned about its own point if it reads upward. */
export function boxOf({ text, x, y, anchor, upward = false }: TextShape): Box {
  const box = textBox(text, x, y, anchor);
  if (!upward) return box;
  return { left: x + (box.top - y), right: x + (box.bottom - y), top: y - (box.right - x), bottom: y - (box.left - x) };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}
