import type { PathShape, Scene, Shape, TextShape } from "../../chart/scene.ts";

/** Class names are short because they stand on every mark; `styles/chart.css` says what each looks like. */
const PATHS: Readonly<Record<PathShape["role"], string>> = {
  grid: "g",
  zero: "z",
  leader: "l",
  mark: "m",
  tread: "m",
  event: "e",
};
const TEXTS: Readonly<Record<TextShape["role"], string>> = {
  panel: "p",
  tick: "t",
  label: "n",
  core: "n k",
  gap: "q",
};

/**
 * Prints a scene as SVG.
 *
 * @param css for a file that stands alone: its own style
 */
export function printScene(scene: Scene, css?: string): string {
  const id = `${scene.id}-${String(scene.width)}`;
  const names = `aria-labelledby="${id}-t ${id}-d"`;
  const box = `viewBox="0 0 ${String(scene.width)} ${String(scene.height)}"`;
  const alone =
    css === undefined
      ? ""
      : ` xmlns="http://www.w3.org/2000/svg" width="${String(scene.width)}" height="${String(scene.height)}"`;
  return [
    `<svg${alone} class="s${String(scene.width)}" ${box} role="img" ${names}>`,
    `<title id="${id}-t">${escape(scene.title)}</title><desc id="${id}-d">${escape(scene.description)}</desc>`,
    css === undefined ? "" : `<style>${css}</style><rect class="b" width="100%" height="100%"/>`,
    ...scene.shapes.map(printShape),
    "</svg>",
  ].join("");
}

function printShape(shape: Shape): string {
  if (shape.kind === "text") {
    const { x, y } = shape;
    const anchor = shape.anchor === "start" ? "" : ` text-anchor="${shape.anchor}"`;
    const turn = shape.upward ? ` transform="rotate(-90 ${String(x)} ${String(y)})"` : "";
    return `<text class="${TEXTS[shape.role]}" x="${String(x)}" y="${String(y)}"${anchor}${turn}>${escape(shape.text)}</text>`;
  }
  const solid = shape.fill === "solid" ? " f" : shape.fill === "hollow" ? " o" : "";
  const claim = shape.claim === undefined ? "" : ` data-claim="${escape(shape.claim)}"`;
  return `<path class="${PATHS[shape.role]}${solid}${shape.core ? " k" : ""}"${claim} d="${shape.d}"/>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
