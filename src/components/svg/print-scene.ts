import type { PathShape, Scene, Shape, TextShape } from "../../chart/scene.ts";
import type { Frame, FrameLine } from "./frame.ts";

/** Class names are short because they stand on every mark; `styles/chart.css` says what each looks like. */
const PATHS: Readonly<Record<PathShape["role"], string>> = {
  grid: "g",
  zero: "z",
  leader: "l",
  mark: "m",
  tread: "m",
  event: "e",
  ceiling: "h",
};
const TEXTS: Readonly<Record<TextShape["role"], string>> = {
  panel: "p",
  tick: "t",
  label: "n",
  core: "n k",
  gap: "q",
};

/** What a drawing may have besides its marks. */
export interface Extras {
  /** By the full name of a claim: what a pointer on its mark is told. */
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
  const size = `width="${String(width)}" height="${String(height)}"`;
  const alone = css === undefined ? "" : ` xmlns="http://www.w3.org/2000/svg" ${size}`;
  const paper = frame ? `x="${String(left)}" y="${String(top)}" ${size}` : 'width="100%" height="100%"';
  return [
    `<svg${alone} class="s${String(scene.width)}" viewBox="${[left, top, width, height].join(" ")}" role="img" ${names}>`,
    `<title id="${id}-t">${escape(scene.title)}</title><desc id="${id}-d">${escape(scene.description)}</desc>`,
    css === undefined ? "" : `<style>${css}</style><rect class="b" ${paper}/>`,
    ...(frame?.above ?? []).map(printLine),
    ...scene.shapes.map((shape) => printShape(shape, words)),
    ...(frame?.below ?? []).map(printLine),
    "</svg>",
  ].join("");
}

function printLine({ role, text, x, y }: FrameLine): string {
  return `<text class="${role === "headline" ? "a" : "c"}" x="${String(x)}" y="${String(y)}">${escape(text)}</text>`;
}

function printShape(shape: Shape, words: ReadonlyMap<string, string> | undefined): string {
  if (shape.kind === "text") {
    const { x, y } = shape;
    const anchor = shape.anchor === "start" ? "" : ` text-anchor="${shape.anchor}"`;
    const turn = shape.upward ? ` transform="rotate(-90 ${String(x)} ${String(y)})"` : "";
    return `<text class="${TEXTS[shape.role]}" x="${String(x)}" y="${String(y)}"${anchor}${turn}>${escape(shape.text)}</text>`;
  }
  const solid = shape.fill === "solid" ? " f" : shape.fill === "hollow" ? " o" : "";
  const claim = shape.claim === undefined ? "" : ` data-claim="${escape(shape.claim)}"`;
  const path = `<path class="${PATHS[shape.role]}${solid}${shape.core ? " k" : ""}"${claim} d="${shape.d}"`;
  const told = shape.claim?.split(" ").flatMap((name) => words?.get(name) ?? []) ?? [];
  return told.length === 0 ? `${path}/>` : `${path}><title>${escape(told.join("\n\n"))}</title></path>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
