import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { indexedPng } from "./indexed-png.ts";

const FACES = ["400-normal", "400-italic", "700-normal"];
/** The letters of English first, with the signs between and after them; then those of other languages in Latin script. */
const SUBSETS = ["latin", "latin-ext"];
/** What the first has for sure. A picture that needs no more is drawn in half the time without the rest. */
const IN_THE_FIRST = /^[\s!-~\u00a0-\u00ff\u2010-\u2026]*$/;

// Found from the project, not from this file, which a build puts elsewhere.
const { resolve } = createRequire(`${process.cwd()}/package.json`);
let ready: Promise<Uint8Array[]> | undefined;

/**
 * Draws an SVG file that stands alone as a PNG, in the light look: the same
 * bytes on every machine, for the program is WebAssembly and the type (Charis,
 * which is drawn after Charter) comes from npm. No font of the machine is asked.
 *
 * @param width of the picture, in pixels
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  const all = await getReady();
  const fontBuffers = IN_THE_FIRST.test(svg) ? all.slice(0, FACES.length) : all;
  const font = { loadSystemFonts: false, fontBuffers, defaultFontFamily: "Charis SIL", serifFamily: "Charis SIL" };
  const drawing = new Resvg(svg, { fitTo: { mode: "width", value: width }, font });
  try {
    const image = drawing.render();
    try {
      return indexedPng(image.pixels, image.width, image.height);
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

/** The program and the type, loaded once. */
export function getReady(): Promise<Uint8Array[]> {
  return (ready ??= prepare());
}

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const files = SUBSETS.flatMap((subset) => FACES.map((face) => `charis-sil-${subset}-${face}.woff2`));
  return files.map((file) => readFileSync(resolve(`@fontsource/charis-sil/files/${file}`)));
}
