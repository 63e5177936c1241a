import { createRequire } from "node:module";
import type { Face } from "../../src/build/pdf/fontconfig.ts";

const { resolve } = createRequire(import.meta.url);
const dejavu = (style: string) => [resolve(`dejavu-fonts-ttf/ttf/DejaVuSerif${style}.ttf`)];

/** @param bolds weights from 600 on that the package has */
function fromFontsource(family: string, name: string, bolds: readonly number[]): Face {
  const file = (weight: number, style: "normal" | "italic") =>
    resolve(`@fontsource/${name}/files/${name}-latin-${String(weight)}-${style}.woff`);
  return {
    family,
    files: {
      regular: [file(400, "normal")],
      bold: bolds.map((weight) => file(weight, "normal")),
      italic: [file(400, "italic")],
    },
  };
}

/** The widest of them in most letters. */
export const DEJAVU: Face = {
  family: "DejaVu Serif",
  files: { regular: dejavu(""), bold: dejavu("-Bold"), italic: dejavu("-Italic") },
};

/** The narrowest: the metrics of Times New Roman and of Liberation Serif. */
export const TINOS = fromFontsource("Tinos", "tinos", [700]);

/** What else a reader's machine may set our text in: Noto Serif itself, and the metrics of Cambria, Charter and Georgia. */
const OTHERS: readonly Face[] = [
  fromFontsource("Noto Serif", "noto-serif", [600, 700]),
  fromFontsource("Caladea", "caladea", [700]),
  fromFontsource("Charis SIL", "charis-sil", [700]),
  fromFontsource("Gelasio", "gelasio", [600, 700]),
];

export const FACES: readonly Face[] = [DEJAVU, TINOS, ...OTHERS];
