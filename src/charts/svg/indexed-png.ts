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
 * @param pixels red, green, blue and opacity of each, row by row
 * @throws Error where one of them is not opaque
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const colours = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const counts = new Map<number, number>();
  for (const [colour, length] of runs(colours)) counts.set(colour, (counts.get(colour) ?? 0) + length);
  const byCount = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  const palette = byCount.slice(0, MOST);
  const indices = new Map(byCount.map((colour, i) => [colour, i < MOST ? i : nearest(colour, palette)]));
  const flat = new Uint8Array(width * height);
  let end = 0;
  for (const [colour, length] of runs(colours)) flat.fill(indices.get(colour) ?? 0, end, (end += length));
  // Before each row stands a byte that says that it is as it is.
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y++) rows.set(flat.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return png(width, height, Uint8Array.from(palette.flatMap(channels)), zlibSync(rows, { level: 6 }));
}

/** Pixels of one colour that follow each other: most of a picture is paper. */
function* runs(pixels: DataView): Generator<readonly [colour: number, length: number]> {
  let start = 0;
  for (let at = 4; at <= pixels.byteLength; at += 4) {
    const colour = pixels.getUint32(start);
    if (at < pixels.byteLength && pixels.getUint32(at) === colour) continue;
    if ((colour & 255) !== 255) throw new Error("a picture that is not opaque cannot be packed so");
    yield [colour >>> 8, (at - start) / 4];
    start = at;
  }
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The place in the palette of the colour that is least apart from this one. */
function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(colour);
  let [best, least] = [0, Infinity];
  for (const [i, other] of palette.entries()) {
    const apart = ((other >> 16) - red) ** 2 + (((other >> 8) & 255) - green) ** 2 + ((other & 255) - blue) ** 2;
    if (apart < least) [best, least] = [i, apart];
  }
  return best;
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
