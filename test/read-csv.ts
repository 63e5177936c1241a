import { csvParse } from "d3";

/**
 * Reads a CSV file of the site back, as its documentation says how: without
 * its byte order mark, and without the apostrophe before what could be a
 * formula. Throws where there is no byte order mark.
 */
export function readCsv(text: string): Record<string, string>[] {
  if (!text.startsWith("\ufeff")) throw new Error("this CSV has no byte order mark");
  return csvParse(text.slice(1)).map((line) =>
    Object.fromEntries(
      Object.entries(line).map(([column, cell]) => [column, cell.replace(/^'(?=[\s']*[=+\-@\t\r\n＝＋－＠])/u, "")]),
    ),
  );
}
