import { strToU8, zipSync, type Zippable } from "fflate";

/** What is compressed already gains nothing. */
const COMPRESSED = /\.(?:png|zip|pdf|woff2?)$/;

/** Files as one zip, by their names in it: the same files are the same bytes, whenever and wherever they are packed. */
export function zipOf(files: Iterable<readonly [name: string, data: string | Uint8Array]>): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([name, data]): [string, Zippable[string]] => [
    name,
    [typeof data === "string" ? strToU8(data) : data, { level: COMPRESSED.test(name) ? 0 : 6 }],
  ]);
  // The first moment that a zip can tell. It is written in the machine's own time, so that is what it is given in.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}
