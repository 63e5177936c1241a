import type { Type } from "../charts/draw/text-box.ts";
import { linesOf } from "../charts/svg/frame.ts";

/** What `site/styles/embed.css` says in pixels; a test in the browser holds the two together. */
const PADDING = 12;
const WIDEST = 752;
const SWITCH = 680;
const NARROW_AT_MOST = 360;
/** Between the headline, what is measured, the drawing, the key and the credit. */
const GAPS = 4 + 10 + 10 + 6;
/** For fractions of a pixel. */
const SLACK = 1;

/** How a text is set: `leading` is the height of a line, in pixels. */
interface Setting extends Type {
  readonly leading: number;
}
const HEADLINE: Setting = { size: 18, cut: "bold", leading: 23 };
export const TEXT: Setting = { size: 13, cut: "regular", leading: 18 };

/** A text of an embedded page. */
export interface SetText {
  readonly text: string;
  readonly setting: Setting;
}

/** The widths from which the words are counted anew; between two of them they take the lines that they take at the first. */
const STEPS = [280, 300, 320, 340, 360, 400, 480, 560, 620, SWITCH, 720] as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface EmbedParts {
  readonly headline: string;
  readonly measured: string;
  /** The lines below the drawing. */
  readonly notes: readonly string[];
  /** The drawing for a phone and the one for a column, in their own pixels. */
  readonly narrow: Size;
  readonly wide: Size;
}

export interface EmbedHeight {
  /** Pixels in which an embedded chart shows all of itself at every width from 280 pixels on, in every face. */
  readonly most: number;
  /** The same for the width that it has, as a length in CSS: `100cqw` is that width. */
  readonly css: string;
}

export function embedHeight(parts: EmbedParts): EmbedHeight {
  const { headline, measured, notes, narrow, wide } = parts;
  const captions = [measured, ...notes].map((text) => ({ text, setting: TEXT }));
  const words = stepsOf([{ text: headline, setting: HEADLINE }, ...captions], GAPS);
  const [slope, wideSlope] = [narrow.height / narrow.width, wide.height / wide.width];
  const drawing = (width: number) =>
    width < SWITCH ? slope * Math.min(width, NARROW_AT_MOST) : wideSlope * (Math.min(width, WIDEST) - 2 * PADDING);
  const ends = [...STEPS.slice(1).map((width) => width - 1), WIDEST];
  const most = Math.max(...ends.map((width, i) => drawing(width) + (words[i] ?? 0)));
  const switched = drawing(SWITCH - 1) - drawing(SWITCH);
  const grows = [
    `${slope.toFixed(4)}*min(100cqw,${px(NARROW_AT_MOST)})`,
    `${wideSlope.toFixed(4)}*clamp(0px,100cqw - ${px(SWITCH)},${px(WIDEST - SWITCH)})`,
  ];
  return heightOf(words, most, grows, switched);
}

/**
 * The same for a page of words alone.
 *
 * @param gaps pixels between its texts, all together
 */
export function wordsEmbedHeight(texts: readonly SetText[], gaps: number): EmbedHeight {
  const words = stepsOf(texts, gaps);
  return heightOf(words, Math.max(...words), [], 0);
}

/** @param switched by how much the drawing is lower from the width on at which the wide one is shown */
function heightOf(words: readonly number[], most: number, grows: readonly string[], switched: number): EmbedHeight {
  const steps = STEPS.slice(1).map((at, i) =>
    step(at, (words[i] ?? 0) - (words[i + 1] ?? 0) + (at === SWITCH ? switched : 0)),
  );
  const least = (words.at(-1) ?? 0) - switched;
  return { most: Math.ceil(most), css: `calc(${[px(least), ...grows, ...steps].filter(Boolean).join(" + ")})` };
}

/** The height of texts and of all that is empty, at each of the steps. */
function stepsOf(texts: readonly SetText[], gaps: number): number[] {
  return STEPS.map((width) => {
    const lines = texts.map(
      ({ text, setting: { leading, ...type } }) => linesOf(text, type, width - 2 * PADDING).length * leading,
    );
    return lines.reduce((sum, each) => sum + each, 2 * PADDING + gaps + SLACK);
  });
}

/** So many pixels where the width is less than `at`, else none: CSS can compare no lengths, but it can clamp them. */
function step(at: number, pixels: number): string {
  if (pixels === 0) return "";
  return pixels > 0
    ? `clamp(0px,(${px(at)} - 100cqw)*9999,${px(pixels)})`
    : `clamp(${px(pixels)},(100cqw - ${px(at)})*9999,0px)`;
}

function px(pixels: number): string {
  return `${String(Math.ceil(pixels))}px`;
}
