import { encode } from "uqr";

/** A QR code as SVG, one unit to a module, with the quiet zone that readers of codes need. */
interface Qr {
  /** The side of the whole, in modules. */
  readonly size: number;
  /** Its dark modules, as the data of a path: a stroke of one unit for each run of a row. */
  readonly path: string;
}

/** Modules of white on each side. On white paper two are as good as the four of the standard. */
const QUIET = 2;

/** The code of an address: as small as it can be with a tenth of it worn off. */
function qrOf(address: string): Qr {
  const { data, size } = encode(address, { ecc: "M", border: QUIET });
  const path = data.map((row, y) => `M0 ${String(y)}.5${runs(row)}`).filter((row) => row.includes("h"));
  return { size, path: path.join("") };
}

/** The dark runs of a row, each from the end of the one before. */
function runs(row: readonly boolean[]): string {
  const edges = row.flatMap((dark, x) => (dark === (row[x - 1] ?? false) ? [] : [x]));
  return edges
    .map((x, i) => (i % 2 === 0 ? `m${String(x - (edges[i - 1] ?? 0))} 0` : `h${String(x - (edges[i - 1] ?? 0))}`))
    .join("");
}

/** The code as an image for a style sheet, black on nothing. @param side in millimetres */
export function qrImage(address: string, side: number): string {
  const { size, path } = qrOf(address);
  const [box, wide] = [String(size), String(side)];
  return `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='${wide}mm' height='${wide}mm' viewBox='0 0 ${box} ${box}'><path d='${path}' stroke='%23000'/></svg>`;
}
