import { EVIDENCE_ENDS } from "../charts/chart-captions.ts";
import { round } from "../charts/draw/round.ts";
import type { Cut } from "../charts/draw/text-box.ts";
import { wrap } from "../charts/draw/wrap.ts";
import { SITE } from "../model/site-facts.ts";
import { absolute, type Path } from "./absolute.ts";
import type { Thumbnail } from "./oembed.ts";

/** The size of every card, in pixels: what programs that show a picture beside a link cut to. */
export const CARD = { width: 1200, height: 630 } as const;

/** Where the card of a page is, and its size: `/charts/levels/` has `/charts/levels.card.png`, the home page `/card.png`. */
export function sharedAt(page: Path): Thumbnail {
  const file: Path = page === "/" ? "/card.png" : `${page.slice(0, -1) as Path}.card.png`;
  return { address: absolute(file), ...CARD };
}

/** What a card says of a page. */
export interface ShareCard {
  /** What sort of page it is. */
  readonly kicker: string;
  /** Its title; of a figure the number with its hedge, what it counts, and where. */
  readonly title: string;
  /** Below the title, each a paragraph of its own. */
  readonly texts: readonly string[];
  /** A small picture as SVG, 160 by 107 pixels; empty where there is none. */
  readonly picture: string;
}

const MARGIN = 64;
const GAP = 56;
/** The picture’s own size, and how much larger it stands on a card. */
const PICTURE = { width: 160, height: 107, scale: 3 } as const;
/** Where title and texts may stand. */
const BODY = { top: 128, bottom: 512 } as const;
/** How much smaller a title is set, where it is long; what stands below it less so. */
const SCALES = Array.from({ length: 26 }, (_, i) => 1 - i * 0.025);
const TEXTS_AT_LEAST = 0.75;
/** Letters are counted as those of the widest face that readers have; cards are in Charis, which is narrower. */
const NARROWER = 1.15;

interface Paragraph {
  readonly text: string;
  readonly name: string;
  readonly size: number;
  readonly cut: Cut;
  /** Between it and what stands above it. */
  readonly above: number;
}

interface Line {
  readonly text: string;
  readonly name: string;
  readonly size: number;
  readonly y: number;
}

/**
 * A card as an SVG file.
 *
 * @param css its style
 * @throws Error where its words have no room, however small they are set
 */
export function cardSvg(card: ShareCard, css: string): string {
  const pictured = PICTURE.width * PICTURE.scale + GAP;
  const width = CARD.width - 2 * MARGIN - (card.picture === "" ? 0 : pictured);
  const lines = centred(fitted(paragraphsOf(card), width));
  const foot = CARD.height - MARGIN + 6;
  const { width: w, height: h } = CARD;
  const size = `width="${String(w)}" height="${String(h)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(w)} ${String(h)}" font-family="serif" font-size="26">`,
    `<style>${css}</style><path class="paper" d="M0,0H${String(w)}V${String(h)}H0z"/>`,
    `<text class="soft" x="${String(MARGIN)}" y="${String(MARGIN + 20)}">${escape(card.kicker)}</text>`,
    ...lines.map(printLine),
    pictureAt(card.picture),
    `<path class="rule" d="M${String(MARGIN)},${String(foot - 44)}H${String(w - MARGIN)}"/>`,
    `<text class="name" font-weight="600" x="${String(MARGIN)}" y="${String(foot)}">${escape(SITE.name)}</text>`,
    `<text class="soft" text-anchor="end" x="${String(w - MARGIN)}" y="${String(foot)}">evidence to ${EVIDENCE_ENDS}</text>`,
    "</svg>",
  ].join("\n");
}

function paragraphsOf({ title, texts, picture }: ShareCard): Paragraph[] {
  const large = { text: title, name: "title", size: picture === "" ? 68 : 56, cut: "bold", above: 0 } as const;
  return [large, ...texts.map((text) => ({ text, name: "text", size: 32, cut: "regular", above: 22 }) as const)];
}

/** Lines one under the other, from zero down, as large as there is room for. */
function fitted(paragraphs: readonly Paragraph[], width: number) {
  for (const scale of SCALES) {
    const set = stack(paragraphs, width, scale);
    if (set && set.height <= BODY.bottom - BODY.top) return set;
  }
  throw new Error(`a share card has no room for its words: ${paragraphs[0]?.text ?? ""}`);
}

function stack(paragraphs: readonly Paragraph[], width: number, scale: number) {
  const lines: Line[] = [];
  let height = 0;
  for (const { text, name, cut, ...at } of paragraphs) {
    const size = Math.round(at.size * (name === "text" ? Math.max(scale, TEXTS_AT_LEAST) : scale));
    const wrapped = wrap(text, width * NARROWER, { size, cut });
    if (!wrapped) return undefined;
    height += at.above;
    for (const line of wrapped) {
      height += size * 1.25;
      lines.push({ text: line, name, size, y: height - size * 0.35 });
    }
  }
  return { lines, height };
}

function centred({ lines, height }: { readonly lines: readonly Line[]; readonly height: number }): Line[] {
  const top = (BODY.top + BODY.bottom - height) / 2;
  return lines.map((line) => ({ ...line, y: round(top + line.y) }));
}

function printLine({ text, name, size, y }: Line): string {
  const weight = name === "title" ? ' font-weight="600"' : "";
  return `<text class="${name}"${weight} font-size="${String(size)}" x="${String(MARGIN)}" y="${String(y)}">${escape(text)}</text>`;
}

function pictureAt(picture: string): string {
  if (picture === "") return "";
  const { width, height, scale } = PICTURE;
  const x = CARD.width - MARGIN - width * scale;
  const y = (BODY.top + BODY.bottom - height * scale) / 2;
  // Not every program keeps a drawing within its own box.
  const box = `<clipPath id="box"><path d="M0,0H${String(width)}V${String(height)}H0z"/></clipPath>`;
  const place = `transform="translate(${String(x)},${String(y)}) scale(${String(scale)})"`;
  return `${box}<g class="picture" clip-path="url(#box)" ${place}>${picture}</g>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
