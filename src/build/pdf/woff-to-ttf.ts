import { inflateSync } from "node:zlib";

const [HEADER, ENTRY] = [12, 16];
const [WOFF_HEADER, WOFF_ENTRY] = [44, 20];

/**
 * The TrueType font in a WOFF file (https://www.w3.org/TR/WOFF/), for Chromium
 * takes no other from fontconfig: a directory of tables, and each table
 * deflated or as it is.
 */
export function woffToTtf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const start = Buffer.alloc(HEADER + ENTRY * count);
  woff.copy(start, 0, 4, 8);
  start.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  start.writeUInt16BE(ENTRY * 2 ** power, 6);
  start.writeUInt16BE(power, 8);
  start.writeUInt16BE(ENTRY * (count - 2 ** power), 10);
  const parts: Uint8Array[] = [start];
  let offset = start.length;
  for (let i = 0; i < count; i += 1) {
    const from = WOFF_HEADER + WOFF_ENTRY * i;
    const [at, packed, length] = [4, 8, 12].map((more) => woff.readUInt32BE(from + more)) as [number, number, number];
    const stored = woff.subarray(at, at + packed);
    const entry = HEADER + ENTRY * i;
    // Its tag, its checksum, where it stands and how long it is.
    woff.copy(start, entry, from, from + 4);
    woff.copy(start, entry + 4, from + 16, from + 20);
    start.writeUInt32BE(offset, entry + 8);
    start.writeUInt32BE(length, entry + 12);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    parts.push(packed < length ? inflateSync(stored) : stored, padding);
    offset += length + padding.length;
  }
  return Buffer.concat(parts);
}
