import type { PathShape, Scene, TextShape } from "../draw/scene.ts";
import type { Box } from "../draw/text-box.ts";
import { pathLook } from "./print-scene.ts";

/** The size at which a small picture is shown where no style says otherwise, in pixels. */
const SIZE = { width: 160, height: 107 } as const;
const RATIO = 3 / 2;
/** Pixels of the scene around what is drawn. */
const AIR = 14;
/** What only makes sense beside a text, which a small picture does not have. */
const TIED_TO_TEXT: readonly PathShape["role"][] = ["leader", "annotation", "tie"];

/**
 * A small picture of a drawing for a card: its shapes without its words, as SVG.
 * It is decoration and not the chart, so it names no claim and nothing reads it
 * out. Of a tall drawing it shows as many whole panels as there is room for.
 */
export function thumbnail(scene: Scene): string {
  const paths = scene.shapes.filter(
    (shape): shape is PathShape => shape.kind === "path" && !TIED_TO_TEXT.includes(shape.role),
  );
  const top = Math.min(...paths.map(({ d }) => boundsOf(d).top));
  const end = cutOf(scene, top);
  const shown = paths.filter(({ d }) => boundsOf(d).top < end);
  // What looks alike is one path: a page of many pictures stays light.
  const looks = [...Map.groupBy(shown, pathLook)];
  const printed = looks.map(([look, alike]) => `<path ${look} d="${alike.map(({ d }) => whole(d)).join("")}"/>`);
  const size = `width="${String(SIZE.width)}" height="${String(SIZE.height)}"`;
  const box = windowOn(shown.map(({ d }) => boundsOf(d)).map((box) => ({ ...box, bottom: Math.min(box.bottom, end) })));
  return `<svg class="thumb" ${size} viewBox="${box}" fill="none" stroke="currentColor" aria-hidden="true">${printed.join("")}</svg>`;
}

/** Where the picture ends: under the last whole panel that leaves it no higher than the scene is wide, or within the first. */
function cutOf({ shapes, width, height }: Scene, top: number): number {
  const heads = shapes.filter((shape): shape is TextShape => shape.kind === "text" && shape.role === "panel");
  const ends = [...heads.map(({ y }) => y), height].filter((y) => y > top + width / 3 && y - top <= width);
  return ends.length > 0 ? Math.max(...ends) : top + width / RATIO;
}

/** The part of the scene to show, as a `viewBox`: all of these boxes in its middle, with air around. */
function windowOn(boxes: readonly Box[]): string {
  const left = Math.min(...boxes.map((box) => box.left)) - AIR;
  const right = Math.max(...boxes.map((box) => box.right)) + AIR;
  const top = Math.min(...boxes.map((box) => box.top)) - AIR;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + AIR;
  const height = Math.max(bottom - top, (right - left) / RATIO);
  const width = height * RATIO;
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height].map(Math.round).join(" ");
}

/** The box around the points that a path names in full; what it draws from one of these on is small. */
function boundsOf(d: string): Box {
  const steps = [...d.matchAll(/([MLHV])(-?[\d.]+)(?:,(-?[\d.]+))?/g)];
  const xs = steps.flatMap(([, way, x]) => (way === "V" ? [] : [Number(x)]));
  const ys = steps.flatMap(([, way, x, y]) => (way === "H" ? [] : [Number(way === "V" ? x : y)]));
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** A path in whole pixels. What is near nothing stays: an arc that ends where it begins would not be drawn. */
function whole(d: string): string {
  return d.replace(/-?\d*\.\d+/g, (number) =>
    Math.abs(Number(number)) < 0.5 ? number : String(Math.round(Number(number))),
  );
}
