import { LETTERS, WIDEST, WIDTHS } from "./letter-widths.ts";
import type { TextRole, TextShape } from "./scene.ts";

/** Pixels; `y` grows downward. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Cut = keyof typeof WIDTHS;

/** How a text is set; `size` in pixels. */
export interface Type {
  readonly size: number;
  readonly cut: Cut;
}

/** The size of most text in a chart, in pixels: still above 12 where the drawing is scaled to nine tenths. */
export const TEXT_SIZE = 13;

/** As `site/styles/chart.css` has it. */
export const TYPES: Readonly<Record<TextRole, Type>> = {
  panel: { size: 15, cut: "bold" },
  head: { size: TEXT_SIZE, cut: "bold" },
  tick: { size: TEXT_SIZE, cut: "regular" },
  label: { size: TEXT_SIZE, cut: "regular" },
  core: { size: TEXT_SIZE, cut: "bold" },
  gap: { size: TEXT_SIZE, cut: "italic" },
};

const EMS: Readonly<Record<Cut, ReadonlyMap<string, number>>> = {
  regular: emsOf("regular"),
  bold: emsOf("bold"),
  italic: emsOf("italic"),
};

function emsOf(cut: Cut): ReadonlyMap<string, number> {
  return new Map([...LETTERS].map((letter, i) => [letter, (WIDTHS[cut][i] ?? WIDEST) / 1000]));
}

/**
 * An upper bound for the width of a text, in pixels. There is no font to ask at
 * build, so each letter counts as the widest of the faces that readers have.
 */
export function textWidth(text: string, { size, cut }: Type): number {
  let ems = 0;
  for (const letter of text) ems += EMS[cut].get(letter) ?? WIDEST / 1000;
  return ems * size;
}

/** The box of a line of text whose baseline starts, centres or ends at `x`. */
export function textBox(text: string, x: number, y: number, anchor: TextShape["anchor"], type: Type): Box {
  const width = textWidth(text, type);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - type.size * 0.8, bottom: y + type.size * 0.25 };
}

/** The box of a text as it is drawn. */
export function boxOf({ text, x, y, anchor, role }: TextShape): Box {
  return textBox(text, x, y, anchor, TYPES[role]);
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}
