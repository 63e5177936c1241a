import type { PathShape, Scene, Shape, TextShape } from "../draw/scene.ts";
import type { Frame, FrameLine } from "./frame.ts";

/** How a shape is printed: its class, and its look where no style sheet is applied. */
interface Look {
  readonly name: string;
  readonly attributes: string;
}

/**
 * Class names are short because they stand on every mark; `site/styles/chart.css` gives them the site's colours. All else
 * stands on the shape, so that a drawing is right wherever it is taken without its style: in reader mode, in a feed,
 * in any program that draws SVG. There the colour is that of the text around it.
 */
const PATHS: Readonly<Record<PathShape["role"], Look>> = {
  silence: { name: "s", attributes: ' fill="gray" fill-opacity=".12" stroke="none"' },
  between: { name: "w", attributes: ' fill="gray" fill-opacity=".2" stroke="none"' },
  enlarged: { name: "w", attributes: ' fill="gray" fill-opacity=".3"' },
  grid: { name: "g", attributes: ' stroke="gray"' },
  zero: { name: "z", attributes: "" },
  leader: { name: "l", attributes: ' stroke-width=".7"' },
  tie: { name: "l", attributes: ' stroke-width=".7"' },
  mark: { name: "m", attributes: "" },
  plan: { name: "m", attributes: ' stroke-dasharray="6 3"' },
  annotation: { name: "e", attributes: ' stroke-dasharray="3 2"' },
  ceiling: { name: "h", attributes: "" },
  // Grey lies as quietly on dark paper as on light: a map needs no colours of the site.
  land: { name: "u", attributes: ' fill="gray" fill-opacity=".15" stroke="none"' },
  border: { name: "y", attributes: ' stroke="gray" stroke-width=".6"' },
  halo: { name: "b", attributes: ' stroke="none"' },
};
const TEXTS: Readonly<Record<TextShape["role"], Look>> = {
  panel: { name: "p", attributes: ' font-size="15" font-weight="600"' },
  head: { name: "i", attributes: ' font-weight="600"' },
  tick: { name: "t", attributes: "" },
  label: { name: "n", attributes: "" },
  core: { name: "n k", attributes: ' font-weight="600"' },
  gap: { name: "q", attributes: ' font-style="italic"' },
};
const LINES: Readonly<Record<FrameLine["role"], Look>> = {
  headline: { name: "a", attributes: ' font-size="21" font-weight="600"' },
  caption: { name: "c", attributes: "" },
};
/** Of every shape that says nothing else: a mark is hollow unless it is said to be solid. */
const DEFAULTS = 'fill="none" stroke="currentColor" font-family="serif" font-size="13"';
const WRITING = 'fill="currentColor" stroke="none"';

/** What a drawing may have besides its marks. */
export interface Extras {
  /** What a pointer on a mark is told of each claim that the mark carries as `data-claim`. */
  readonly words?: ReadonlyMap<string, string> | undefined;
  /** Paper and captions around the drawing, for a file that is passed around. */
  readonly frame?: Frame | undefined;
}

/**
 * Prints a scene as SVG.
 *
 * @param css for a file that stands alone: its own style
 */
export function printScene(scene: Scene, css?: string, { words, frame }: Extras = {}): string {
  const id = `${scene.id}-${String(scene.width)}`;
  const names = `aria-labelledby="${id}-t ${id}-d"`;
  const { left, top, width, height } = frame ?? { left: 0, top: 0, width: scene.width, height: scene.height };
  const box = `viewBox="${[left, top, width, height].join(" ")}"`;
  const size = `width="${String(width)}" height="${String(height)}"`;
  const alone = css !== undefined;
  const paper = frame ? `x="${String(left)}" y="${String(top)}" ${size}` : 'width="100%" height="100%"';
  const place = alone ? ` xmlns="http://www.w3.org/2000/svg" ${size}` : besideTheOther(scene.width);
  // Each on a line of its own: a browser that shows text only glues nothing.
  return [
    `<svg${place} class="s${String(scene.width)}" ${box} ${DEFAULTS} role="img" ${names}>`,
    `<title id="${id}-t">${escape(scene.title)}</title>`,
    `<desc id="${id}-d">${escape(scene.description)}</desc>`,
    ...(alone ? [`<style>${css}</style><rect class="b" ${paper} fill="#fff" stroke="none"/>`] : []),
    ...written((frame?.above ?? []).map(printLine)),
    ...panelsOf(scene.shapes).flatMap((shapes) => printPanel(shapes, words)),
    ...written((frame?.below ?? []).map(printLine)),
    "</svg>",
  ].join("\n");
}

/** A page has each drawing at both widths. Where it has no style of its own, the narrow one is shown. */
function besideTheOther(width: number): string {
  return width < 500 ? ` width="${String(width)}"` : ' hidden display="none"';
}

function printLine({ role, text, x, y }: FrameLine): string {
  return printText(LINES[role], `x="${String(x)}" y="${String(y)}"`, text);
}

function printText({ name, attributes }: Look, place: string, text: string): string {
  return `<text class="${name}"${attributes} ${place}>${escape(text)}</text>`;
}

/** Lines of text, which say once how they are painted. */
function written(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`<g ${WRITING}>`, ...lines, "</g>"];
}

/** The shapes of each panel: its heading, of one line or more, and what follows it. */
function panelsOf(shapes: readonly Shape[]): (readonly Shape[])[] {
  const isHeading = (shape: Shape | undefined) => shape?.kind === "text" && shape.role === "panel";
  const starts = shapes.flatMap((shape, i) => (isHeading(shape) && !isHeading(shapes[i - 1]) ? [i] : []));
  return [0, ...starts].map((start, i) => shapes.slice(start, starts[i]));
}

/** A heading, then marks, and over all of them the words. */
function printPanel(shapes: readonly Shape[], words: Extras["words"]): string[] {
  const texts = shapes.filter((shape) => shape.kind === "text");
  const [headings, labels] = [true, false].map((heading) =>
    texts.filter(({ role }) => (role === "panel") === heading).map(printLabel),
  );
  return [...written(headings ?? []), ...printPaths(shapes, words), ...written(labels ?? [])];
}

function printLabel(shape: TextShape): string {
  // Marks stand to a tenth of a pixel, for they are measured; words need not.
  const [x, y] = [shape.x, shape.y].map(Math.round);
  const anchor = shape.anchor === "start" ? "" : ` text-anchor="${shape.anchor}"`;
  return printText(TEXTS[shape.role], `x="${String(x)}" y="${String(y)}"${anchor}`, shape.text);
}

/** The paths in their order; lines that follow each other, look alike and stand for no claim are one. */
function printPaths(shapes: readonly Shape[], words: Extras["words"]): string[] {
  const paths: PathShape[] = [];
  for (const shape of shapes) {
    if (shape.kind === "text") continue;
    const last = paths.at(-1);
    if (last && isPlainLine(last) && isPlainLine(shape) && pathLook(last) === pathLook(shape))
      paths[paths.length - 1] = { ...last, d: last.d + shape.d };
    else paths.push(shape);
  }
  return paths.map((path) => printPath(path, words));
}

/** A line of the grid or a leader. */
function isPlainLine({ claim, fill }: PathShape): boolean {
  return claim === undefined && fill === undefined;
}

function printPath(shape: PathShape, words: Extras["words"]): string {
  const claim = shape.claim === undefined ? "" : ` data-claim="${escape(shape.claim)}"`;
  const path = `<path ${pathLook(shape)}${claim} d="${shape.d}"`;
  const told = words === undefined ? "" : (shape.told ?? toldOf(shape.claim, words));
  return told === "" ? `${path}/>` : `${path}><title>${escape(told)}</title></path>`;
}

/** The attributes that make up the look of a path. */
export function pathLook(shape: PathShape): string {
  const { name, attributes } = PATHS[shape.role];
  const solid = shape.fill === "solid" ? " f" : shape.fill === "hollow" ? " o" : "";
  const fill = shape.fill === "solid" ? ' fill="currentColor"' : shape.fill === "hollow" ? ' fill="none"' : "";
  return `class="${name}${solid}${shape.core ? " k" : ""}"${fill}${attributes}${strokeOf(shape)}`;
}

function toldOf(claims: string | undefined, words: ReadonlyMap<string, string>): string {
  return (claims?.split(" ") ?? []).flatMap((name) => words.get(name) ?? []).join("\n\n");
}

/** What one of the five articles reports is drawn heavier; so is a ceiling, and a plan. */
function strokeOf({ role, core }: PathShape): string {
  const heavy = core === true;
  if (role === "ceiling") return ` stroke-width="${heavy ? "3" : "2"}"`;
  return heavy || role === "plan" ? ' stroke-width="1.6"' : "";
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
