import { crc32 } from "node:zlib";
import { zlibSync } from "fflate";

/** A PNG has at most so many colours of its own. */
const MOST = 256;

/**
 * A picture as a PNG of at most 256 colours, a third as large as one of all. The
 * colours that are most often in it stay as they are, so every plain surface and
 * line does; the rarest shades at the edges of letters give way to the nearest.
 * The program that packs it is JavaScript: the same bytes on every machine.
 *
 * @param pixels red, green, blue and opacity of each, row by row; all opaque
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let i = 0; i < colours.length; i++) {
    const colour = ((pixels[4 * i] ?? 0) << 16) | ((pixels[4 * i + 1] ?? 0) << 8) | (pixels[4 * i + 2] ?? 0);
    colours[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  const palette = byCount.slice(0, MOST);
  const indices = new Map(byCount.map((colour, i) => [colour, i < MOST ? i : nearest(colour, palette)]));
  // Before each row stands a byte that says that it is as it is.
  const rows = new Uint8Array(height * (width + 1));
  for (let i = 0; i < colours.length; i++) {
    rows[i + Math.floor(i / width) + 1] = indices.get(colours[i] ?? 0) ?? 0;
  }
  return png(width, height, Uint8Array.from(palette.flatMap(channels)), zlibSync(rows, { level: 9 }));
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearest(colour: number, palette: readonly number[]): number {
  const of = channels(colour);
  const apart = palette.map((other) => channels(other).reduce((sum, value, i) => sum + (value - (of[i] ?? 0)) ** 2, 0));
  return apart.indexOf(Math.min(...apart));
}

function png(width: number, height: number, palette: Uint8Array, data: Uint8Array): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits for each pixel, which name a colour of the palette.
  header.setUint16(8, 0x0803);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const parts = [
    signature,
    chunk("IHDR", new Uint8Array(header.buffer)),
    chunk("PLTE", palette),
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array()),
  ];
  return Buffer.concat(parts);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(new TextEncoder().encode(type), 4);
  whole.set(data, 8);
  view.setUint32(data.length + 8, crc32(whole.subarray(4, data.length + 8)));
  return whole;
}
