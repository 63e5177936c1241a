import type { Type } from "../chart/text-box.ts";
import { linesOf } from "./svg/frame.ts";

/** What `styles/embed.css` says in pixels; a test in the browser holds the two together. */
const PADDING = 12;
const WIDEST = 752;
const SWITCH = 680;
const NARROW_AT_MOST = 360;
const HEADLINE = { size: 18, cut: "bold", leading: 23 } as const;
const TEXT = { size: 13, cut: "regular", leading: 18 } as const;
/** Between the headline, what is measured, the drawing, the key and the credit. */
const GAPS = 4 + 10 + 10 + 6;

/** The widths at which a chart's height is worked out: a small phone's, a column's, and each side of the switch. */
const WINDOWS = [320, NARROW_AT_MOST, 400, 480, 560, SWITCH - 1, SWITCH, 720, WIDEST];

export interface EmbedParts {
  readonly headline: string;
  readonly measured: string;
  /** The lines below the drawing. */
  readonly notes: readonly string[];
  /** The drawing for a phone and the one for a column, in their own pixels. */
  readonly narrow: { readonly width: number; readonly height: number };
  readonly wide: { readonly width: number; readonly height: number };
}

/** The height in pixels at which an embedded chart shows all of itself at every width from 320 pixels on. */
export function embedHeight({ headline, measured, notes, narrow, wide }: EmbedParts): number {
  const heights = WINDOWS.map((window) => {
    const column = window - 2 * PADDING;
    const countLines = (text: string, type: Type) => linesOf(text, type, column).length;
    const scale = window < SWITCH ? Math.min(window, NARROW_AT_MOST) / narrow.width : column / wide.width;
    const drawing = scale * (window < SWITCH ? narrow : wide).height;
    const text = [measured, ...notes].reduce((sum, each) => sum + countLines(each, TEXT), 0);
    return 2 * PADDING + countLines(headline, HEADLINE) * HEADLINE.leading + text * TEXT.leading + drawing + GAPS;
  });
  return Math.ceil(Math.max(...heights) / 10) * 10;
}
