import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFPageProxy, TextItem } from "pdfjs-dist/types/src/display/api.d.ts";
import type { Box, Picture } from "./picture.ts";

/** The letters of a text without its white space, which a PDF does not keep. */
export const lettersOf = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

/** A run of text on a sheet, and where it stands in the sheet's picture. */
export interface Run {
  readonly letters: string;
  readonly box: Box;
}

/** A sheet of a printed page. */
export interface Sheet {
  /** Its text in the order in which it was painted. */
  readonly runs: readonly Run[];
  /** All the letters of its text. */
  readonly letters: string;
  /** What is to be seen of it. */
  picture(): Promise<Picture>;
}

/** Pixels of a picture to a point of the paper. */
const SCALE = 1.5;

/** Reads a PDF back, sheet by sheet. */
export async function readPdf(data: Uint8Array): Promise<Sheet[]> {
  const file = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= file.numPages; number++) sheets.push(await readSheet(await file.getPage(number)));
  return sheets;
}

async function readSheet(page: PDFPageProxy): Promise<Sheet> {
  const viewport = page.getViewport({ scale: SCALE });
  const { items } = await page.getTextContent();
  const runs = items
    .filter((item): item is TextItem => "str" in item && item.str.trim() !== "")
    .map(({ str, transform, width, height }) => {
      const [a, b, , , x, y] = transform as number[];
      const [left = 0, bottom = 0] = viewport.convertToViewportPoint(x ?? 0, y ?? 0) as number[];
      const turned = Math.abs(b ?? 0) > Math.abs(a ?? 0);
      const [wide, high] = turned ? [height * SCALE, width * SCALE] : [width * SCALE, height * SCALE];
      return { letters: lettersOf(str), box: { left, top: bottom - high, right: left + wide, bottom } };
    });
  return {
    runs,
    letters: runs.map(({ letters }) => letters).join(""),
    picture: async () => {
      const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
      const canvas = createCanvas(width, height);
      // pdfjs is typed for browsers; in Node it paints on such a canvas as on theirs.
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
      return { width, height, data: canvas.getContext("2d").getImageData(0, 0, width, height).data };
    },
  };
}

/** The runs in which these letters were painted one after the other, or `undefined` where they were not. */
export function runsOf({ runs, letters }: Sheet, wanted: string): Run[] | undefined {
  const from = letters.indexOf(wanted);
  if (from < 0) return undefined;
  let at = 0;
  return runs.filter((run) => {
    const start = at;
    at += run.letters.length;
    return at > from && start < from + wanted.length;
  });
}
