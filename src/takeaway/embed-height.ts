import type { Type } from "../charts/draw/text-box.ts";
import { linesOf } from "../charts/svg/frame.ts";

/** What `site/styles/embed.css` says in pixels; a test in the browser holds the two together. */
const PADDING = 12;
const WIDEST = 752;
const SWITCH = 680;
const NARROW_AT_MOST = 360;
const HEADLINE = { size: 18, cut: "bold", leading: 23 } as const;
const TEXT = { size: 13, cut: "regular", leading: 18 } as const;
/** Between the headline, what is measured, the drawing, the key and the credit. */
const GAPS = 4 + 10 + 10 + 6;
/** For fractions of a pixel. */
const SLACK = 1;

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
  const { narrow, wide } = parts;
  const [slope, wideSlope] = [narrow.height / narrow.width, wide.height / wide.width];
  const drawing = (width: number) =>
    width < SWITCH ? slope * Math.min(width, NARROW_AT_MOST) : wideSlope * (Math.min(width, WIDEST) - 2 * PADDING);
  const words = STEPS.map((width) => wordsHeight(parts, width - 2 * PADDING));
  const ends = [...STEPS.slice(1).map((width) => width - 1), WIDEST];
  const most = Math.max(...ends.map((width, i) => drawing(width) + (words[i] ?? 0)));
  const steps = STEPS.slice(1).map((at, i) => {
    const less = (words[i] ?? 0) - (words[i + 1] ?? 0);
    return step(at, at === SWITCH ? less + drawing(SWITCH - 1) - drawing(SWITCH) : less);
  });
  const least = (words.at(-1) ?? 0) + drawing(SWITCH) - drawing(SWITCH - 1);
  const grows = [
    `${slope.toFixed(4)}*min(100cqw,${px(NARROW_AT_MOST)})`,
    `${wideSlope.toFixed(4)}*clamp(0px,100cqw - ${px(SWITCH)},${px(WIDEST - SWITCH)})`,
  ];
  return { most: Math.ceil(most), css: `calc(${[px(least), ...grows, ...steps].filter(Boolean).join(" + ")})` };
}

/** Headline, captions and all that is empty. */
function wordsHeight({ headline, measured, notes }: EmbedParts, column: number): number {
  const height = (text: string, { leading, ...type }: Type & { readonly leading: number }) =>
    linesOf(text, type, column).length * leading;
  const captions = [measured, ...notes].map((text) => height(text, TEXT));
  return 2 * PADDING + height(headline, HEADLINE) + captions.reduce((sum, each) => sum + each, 0) + GAPS + SLACK;
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
