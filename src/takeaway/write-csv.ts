import { csvFormat } from "d3";

type Cell = string | number | boolean | null;

/** Without it a spreadsheet reads a file in the machine's own encoding and garbles every letter beyond ASCII. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * What begins so may be run as a formula when a spreadsheet opens the file
 * (https://owasp.org/www-community/attacks/CSV_Injection); spaces before it
 * are cut by some of them. An apostrophe counts too, so that one can always be
 * taken away again.
 */
const LIVE = /^[\s']*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Rows as a CSV file that spreadsheets open as it is meant: letters right, and
 * no text run. A text that could be a formula has an apostrophe before it;
 * numbers stay numbers. The keys of the first row are the columns.
 */
export function csvFile(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const harmless = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, asText(cell)])),
  );
  return `${BYTE_ORDER_MARK}${csvFormat(harmless)}\n`;
}

function asText(cell: Cell): Cell {
  return typeof cell === "string" && LIVE.test(cell) ? `'${cell}` : cell;
}
